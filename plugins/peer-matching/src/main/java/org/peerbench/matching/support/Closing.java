package org.peerbench.matching.support;

/**
 * What the last page of a task says beyond thanks.
 *
 * @param label of the link
 * @param href  the file for calendars, with its secret
 */
public record Closing(String text, String label, String href) {}
