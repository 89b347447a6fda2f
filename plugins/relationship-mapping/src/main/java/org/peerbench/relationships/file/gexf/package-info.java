/** GEXF 1.1, 1.2 and 1.3, as Gephi, Gephi Lite and Polinode write it. */
package org.peerbench.relationships.file.gexf;
