package org.peerbench.host.questionnaire;

/**
 * A band that was told before about the same thing, as those see it who know who rated then and who rates now, and who
 * suppose that everybody else has stayed with the own answer.
 *
 * @param low    least sum of points above the scale's end that the band told of holds
 * @param high   greatest such sum
 * @param left   how many of those who rated then do not now
 * @param joined how many rate now and did not then
 */
record Earlier(long low, long high, int left, int joined) {
    /**
     * Whether a cut between the sums {@code cut - 1} and {@code cut} would, by the difference of the two bands, leave
     * one possibility only for those who came and went, or, where they are several, for one of them who takes the own
     * answer away.
     *
     * @param range points from the scale's least to its most
     */
    boolean forbids(long cut, long range) {
        if (left + joined == 0) {
            return false;
        }
        long insider = left + joined > 1 ? range : 0;
        long least = low - range * left;
        long most = high + range * joined;
        return (cut > least && cut <= least + 1 + insider) || (cut <= most && cut >= most - insider);
    }
}
