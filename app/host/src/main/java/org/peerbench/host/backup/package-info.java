/** Backups: one file that holds all that belongs to the data, checked when it is made and before it is put back. */
package org.peerbench.host.backup;
