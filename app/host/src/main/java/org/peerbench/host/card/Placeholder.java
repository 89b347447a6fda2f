package org.peerbench.host.card;

/**
 * What stands in the place of a card that could not be had.
 *
 * @param sentence       what happened, and that all else is complete
 * @param again          the address of the page itself
 * @param tryAgain       the words of that link
 * @param toolsAndHealth the words of the link to the tools' states
 */
public record Placeholder(String sentence, String again, String tryAgain, String toolsAndHealth) {}
