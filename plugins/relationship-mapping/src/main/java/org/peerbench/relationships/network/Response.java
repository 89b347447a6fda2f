package org.peerbench.relationships.network;

/**
 * How much was answered.
 *
 * @param asked       ordered pairs (who speaks, about whom) that were asked. A list of partners is taken to be asked
 *                    about itself, so that is all N(N−1) but those marked as not asked or not applicable
 * @param answered    ordered pairs of those with a value in force on the day
 * @param respondents partners that have answered about at least one other
 */
public record Response(int asked, int answered, int respondents) {}
