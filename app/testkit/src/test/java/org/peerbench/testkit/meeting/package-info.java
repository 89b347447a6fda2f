/** Tools that meet without knowing each other, as real jars in a running workbench. */
package org.peerbench.testkit.meeting;
