package org.peerbench.api.questionnaire;

import java.util.List;

/**
 * All that is ever told of the answers to a question that are only shown combined. It is told when the survey has closed,
 * and then stays as it is: a survey that was opened again is told anew only where at least five more have answered.
 *
 * <p>How it is kept safe, after the threshold, rounding and coding rules of Hundepool and others, "Statistical Disclosure
 * Control" (Wiley 2012), chapters 4 and 5: the cells are fixed (one question, one subject; one question, one option), do
 * not overlap and have no totals, so that nothing can be subtracted; nothing is told of fewer than five raters; numbers
 * of raters are rounded down to a multiple of five; a mean is told as the band in which it lies, which holds at least
 * two possible sums, and more at both ends, so that not even a rater who takes the own answer away learns another's. Which
 * edges a band may have follows from what was told before of the same question and subject, by this survey or an earlier
 * one of the same questionnaire, in this area or another, and from who rated then and now: else whoever left or joined would be the difference.
 * Counts of choices are told anew only where nobody did.
 *
 * @param question id of the question
 * @param means    for a scale: one for each subject with enough raters
 * @param shares   for choices: one for each option about which enough is known
 */
public record Combined(String question, List<Mean> means, List<Share> shares) {
    /** How many raters there must be at least. */
    public static final int FEWEST = 5;

    public Combined {
        means = List.copyOf(means);
        shares = List.copyOf(shares);
    }

    /**
     * The mean for one subject lies between two values.
     *
     * @param subject       what was rated
     * @param ratersAtLeast a multiple of five; there were at most four more
     * @param low           in points of the scale, included
     * @param high          in points of the scale; included where it is the scale's end
     */
    public record Mean(String subject, int ratersAtLeast, double low, double high) {}

    /**
     * How many chose an option. Told only where at least five chose it and at least five did not.
     *
     * @param option        its value
     * @param chosenAtLeast a multiple of five; at most four more chose it
     * @param ofAtLeast     a multiple of five; at most four more answered the question
     */
    public record Share(String option, int chosenAtLeast, int ofAtLeast) {}
}
