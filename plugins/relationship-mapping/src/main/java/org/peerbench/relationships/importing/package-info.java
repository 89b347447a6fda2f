/** Bringing tables in: ties, and who sits at the table. */
package org.peerbench.relationships.importing;
