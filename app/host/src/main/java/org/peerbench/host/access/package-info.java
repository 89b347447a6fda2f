/** The permissions of the workbench's own pages. */
package org.peerbench.host.access;
