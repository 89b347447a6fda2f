/** Graphs of whole numbers, compact and immutable, and the algorithms on them as their papers give them. */
package org.peerbench.relationships.graph;
