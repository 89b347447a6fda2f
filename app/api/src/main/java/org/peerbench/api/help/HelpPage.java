package org.peerbench.api.help;

/**
 * A help page: a title and paragraphs, all from the message bundle.
 *
 * @param slug  unique in the tool; part of the address
 * @param title message key
 * @param text  message key; paragraphs are separated by an empty line
 */
public record HelpPage(String slug, String title, String text) {}
