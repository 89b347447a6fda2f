/** What the rows of a table of ties mean: reports, and a word about every row that is not simply one. */
package org.peerbench.relationships.csv;
