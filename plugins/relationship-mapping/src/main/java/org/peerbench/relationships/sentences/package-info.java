/** A network in words: the one sentence and the rows of the table that are the picture's equal. */
package org.peerbench.relationships.sentences;
