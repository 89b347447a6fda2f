package org.peerbench.api.questionnaire;

/**
 * Who has answered, counted.
 *
 * @param invited  all who were asked and whose link was not taken back
 * @param started  of these, who have begun and not finished
 * @param finished of these, who have sent their answers off
 * @param declined of these, who would rather not answer
 */
public record Turnout(int invited, int started, int finished, int declined) {
    /** Share of those invited who have finished, in whole per cent, rounded down; 0 where nobody was invited. */
    public int percent() {
        return invited == 0 ? 0 : 100 * finished / invited;
    }
}
