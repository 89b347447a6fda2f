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
 */
public record NetworkQuestion(Relation relation, int level, TieRule rule, Optional<String> view, LocalDate asOf) {
    public NetworkQuestion {
        if (relation.scale().point(level).isEmpty()) {
            throw new IllegalArgumentException("Level " + level + " is not on the scale of " + relation.code());
        }
        if (view.isPresent() && rule != TieRule.REPORTED) {
            throw new IllegalArgumentException("One organisation's own view is asked for with the rule REPORTED");
        }
    }

    /** The usual question: at the relation's own level, in the eyes of either side. */
    public static NetworkQuestion of(Relation relation, LocalDate asOf) {
        return new NetworkQuestion(relation, relation.level(), TieRule.EITHER, Optional.empty(), asOf);
    }

    /** At another level. */
    public NetworkQuestion at(int threshold) {
        return new NetworkQuestion(relation, threshold, rule, view, asOf);
    }

    /** In the eyes of another rule. */
    public NetworkQuestion by(TieRule other) {
        return new NetworkQuestion(relation, level, other, Optional.empty(), asOf);
    }

    /** As one organisation sees it. */
    public NetworkQuestion seenBy(String organisation) {
        return new NetworkQuestion(relation, level, TieRule.REPORTED, Optional.of(organisation), asOf);
    }

    /** Whether the answer has arcs and not pairs: a directed relation always, and any when each sender speaks alone. */
    public boolean directed() {
        return relation.directed() || rule == TieRule.REPORTED;
    }
}
