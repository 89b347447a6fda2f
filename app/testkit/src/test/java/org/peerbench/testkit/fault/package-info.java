/** What goes wrong in one tool stays in that tool: jars and tools with every fault that was thought of. */
package org.peerbench.testkit.fault;
