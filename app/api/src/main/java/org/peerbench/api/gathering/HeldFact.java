package org.peerbench.api.gathering;

/**
 * Something that is held about a person.
 *
 * @param label what it is, in plain words, such as {@code Answer to the autumn survey}
 * @param value what it says
 * @param path  the page that shows it, relative to the tool's place; {@code null} if none does
 */
public record HeldFact(String label, String value, String path) {}
