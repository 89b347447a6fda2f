/** What changed in a network between two days or surveys, pair by pair. */
package org.peerbench.relationships.change;
