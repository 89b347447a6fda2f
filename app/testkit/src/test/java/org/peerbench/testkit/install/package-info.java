/** An administrator adds a tool, replaces it, switches it off and removes it, in a browser. */
package org.peerbench.testkit.install;
