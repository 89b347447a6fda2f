/** Relationship mapping: who works with whom in an area, in whose eyes, since when, and who is missing. */
package org.peerbench.relationships;
