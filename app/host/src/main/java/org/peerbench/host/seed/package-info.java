/** Loads the data that the workbench starts with: England's published records, or the fictional region. */
package org.peerbench.host.seed;
