package org.peerbench.host.account;

/**
 * What the next page says once.
 *
 * @param message a sentence
 * @param undo    the set of changes that can be undone from there, or {@code null}
 */
public record Flash(String message, String undo) {}
