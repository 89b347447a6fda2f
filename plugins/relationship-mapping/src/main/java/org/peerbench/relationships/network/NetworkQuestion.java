package org.peerbench.relationships.network;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which network is asked for.
 *
 * @param relation the relation
 * @param level    counts as a tie when at least this strong: a value of the relation's scale
 * @param rule     in whose eyes
 * @param view     id of the one organisation whose own view is wanted; only the arcs of which it is the sender are
 *                 given, as {@link TieRule#REPORTED} sees them
 * @param asOf     as it was true on this day
 * @param basis    which reports count
 */
public record NetworkQuestion(
        Relation relation, int level, TieRule rule, Optional<String> view, LocalDate asOf, Basis basis) {
    public NetworkQuestion {
        if (relation.scale().point(level).isEmpty()) {
            throw new IllegalArgumentException("Level " + level + " is not on the scale of " + relation.code());
        }
        if (view.isPresent() && rule != TieRule.REPORTED) {
            throw new IllegalArgumentException("One organisation's own view is asked for with the rule REPORTED");
        }
    }

    /** From all that is known now. */
    public NetworkQuestion(Relation relation, int level, TieRule rule, Optional<String> view, LocalDate asOf) {
        this(relation, level, rule, view, asOf, Basis.ALL);
    }

    /** The usual question: at the relation's own level, in the eyes of either side. */
    public static NetworkQuestion of(Relation relation, LocalDate asOf) {
        return new NetworkQuestion(relation, relation.level(), TieRule.EITHER, Optional.empty(), asOf);
    }

    /** At another level. */
    public NetworkQuestion at(int threshold) {
        return new NetworkQuestion(relation, threshold, rule, view, asOf, basis);
    }

    /** In the eyes of another rule. */
    public NetworkQuestion by(TieRule other) {
        return new NetworkQuestion(relation, level, other, Optional.empty(), asOf, basis);
    }

    /** As one organisation sees it. */
    public NetworkQuestion seenBy(String organisation) {
        return new NetworkQuestion(relation, level, TieRule.REPORTED, Optional.of(organisation), asOf, basis);
    }

    /** As it was true on another day. */
    public NetworkQuestion on(LocalDate day) {
        return new NetworkQuestion(relation, level, rule, view, day, basis);
    }

    /** From other reports. */
    public NetworkQuestion from(Basis reports) {
        return new NetworkQuestion(relation, level, rule, view, asOf, reports);
    }

    /** Whether the answer has arcs and not pairs: a directed relation always, and any when each sender speaks alone. */
    public boolean directed() {
        return relation.directed() || rule == TieRule.REPORTED;
    }
}
