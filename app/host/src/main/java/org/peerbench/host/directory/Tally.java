package org.peerbench.host.directory;

/**
 * How many records have a value, for the choices of a filter.
 *
 * @param value the open word, such as {@code unitary}
 * @param count how many
 */
public record Tally(String value, long count) {}
