/** Adjacency matrices: who stands in the rows says something about who stands in the columns. */
package org.peerbench.relationships.file.matrix;
