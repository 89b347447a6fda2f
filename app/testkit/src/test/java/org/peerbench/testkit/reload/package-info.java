/** Replacing a tool while it answers. */
package org.peerbench.testkit.reload;
