/** Help: the workbench's own pages and those that tools contribute. */
package org.peerbench.host.help;
