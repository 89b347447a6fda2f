package org.peerbench.relationships.file;

/**
 * How much of a file is read at most.
 *
 * @param nodes    actors
 * @param links    statements
 * @param parts    elements of XML and values of JSON together
 * @param depth    parts within parts
 * @param text     characters of one text; the rest of a longer one is left out
 */
public record Limits(int nodes, int links, int parts, int depth, int text) {
    /** Far beyond any partnership: 20,000 nodes, 200,000 links, two million parts, 60 deep, 10,000 characters. */
    public static final Limits STANDARD = new Limits(20_000, 200_000, 2_000_000, 60, 10_000);
}
