/** Brings files of posts and holders in: planned against the record, counted row by row, written in one transaction. */
package org.peerbench.leadership.importing;
