package org.peerbench.relationships.network;

import java.util.OptionalInt;

/**
 * A pair of partners, or in a directed network an arc, with what each side says.
 *
 * @param from    id of the first end; of an arc, who speaks or acts
 * @param to      id of the second end
 * @param status  what is known
 * @param value   how close, in the eyes of the rule, from the answers there are; empty when the pair is unknown
 * @param says    the first end's word
 * @param answers the second end's word
 * @param reports how many reports there are about the pair, also those of others and those that a later one replaces
 */
public record Dyad(String from, String to, DyadStatus status, OptionalInt value, Word says, Word answers, int reports) {
    static Dyad of(String from, String to, Word says, Word answers, int reports, NetworkQuestion question) {
        Verdict tie = question.rule().decide(says, answers);
        Scale scale = question.relation().scale();
        OptionalInt value =
                tie == Verdict.UNKNOWN ? OptionalInt.empty() : question.rule().value(says, answers, scale);
        return new Dyad(from, to, status(tie, says, answers), value, says, answers, reports);
    }

    /** A pair about which there is no report. */
    static Dyad untold(String from, String to) {
        return new Dyad(from, to, DyadStatus.UNKNOWN, OptionalInt.empty(), Word.NOTHING, Word.NOTHING, 0);
    }

    /** Whether anything was reported about it. */
    boolean told() {
        return !equals(untold(from, to));
    }

    private static DyadStatus status(Verdict tie, Word says, Word answers) {
        return switch (tie) {
            case UNKNOWN -> DyadStatus.UNKNOWN;
            case NO -> DyadStatus.NONE;
            case YES ->
                says.verdict().and(answers.verdict()) == Verdict.YES ? DyadStatus.CONFIRMED : DyadStatus.ONE_SIDED;
        };
    }

    /** Whether it counts as a tie. */
    public boolean tie() {
        return status == DyadStatus.CONFIRMED || status == DyadStatus.ONE_SIDED;
    }

    /** Whether it is an end. */
    public boolean touches(String actor) {
        return from.equals(actor) || to.equals(actor);
    }
}
