/** Threads of the workbench's own. */
package org.peerbench.host.thread;
