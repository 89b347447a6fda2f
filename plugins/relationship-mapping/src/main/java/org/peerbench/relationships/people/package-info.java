/** Ties that hang on persons: key people, what breaks when somebody leaves, and who should meet whom before. */
package org.peerbench.relationships.people;
