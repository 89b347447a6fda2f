/** How a tool is tested: the real host, the real jar, a browser and a program. */
package org.peerbench.testkit.example;
