package org.peerbench.matching.exchange;

/**
 * Something in a file that is worth knowing and stops nothing.
 *
 * @param row     in its list, counted from 1; 0 for the file as a whole
 * @param code    for programs, such as {@code UNKNOWN_SETTING}
 * @param message a sentence
 */
public record Remark(int row, String code, String message) {}
