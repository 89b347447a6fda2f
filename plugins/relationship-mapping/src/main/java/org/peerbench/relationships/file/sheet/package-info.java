/** Workbooks with a sheet of elements and one of connections, as Kumu and Gephi keep them, and lists of nodes. */
package org.peerbench.relationships.file.sheet;
