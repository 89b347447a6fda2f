/** GraphML, as igraph, networkx, yEd, NodeXL and Gephi Lite write it. */
package org.peerbench.relationships.file.graphml;
