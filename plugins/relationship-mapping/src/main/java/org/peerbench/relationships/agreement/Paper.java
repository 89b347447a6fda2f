package org.peerbench.relationships.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.record.AreaRecord;

/**
 * Agreements beside relationships: an agreement is only a relationship on paper.
 *
 * @param pairs     every pair of parties of an agreement in force, both at the table
 * @param unwritten pairs that both say they are bound to each other ("integrate"), without any agreement in force
 */
public record Paper(List<Bound> pairs, List<Dyad> unwritten) {
    /** Two organisations that are only aware of each other do not work together yet. */
    private static final int WORKING = 2;

    /** "We are bound to each other: a contract, a grant, an agreement, a shared budget." */
    private static final int STRONG = 4;

    /**
     * Two parties of an agreement.
     *
     * @param agreement what they agreed
     * @param one       id of the one that stands first among the partners
     * @param other     id of the other
     * @param confirmed whether both say that they work together; otherwise it is a relationship on paper only
     */
    public record Bound(Agreement agreement, String one, String other, boolean confirmed) {}

    public Paper {
        pairs = List.copyOf(pairs);
        unwritten = List.copyOf(unwritten);
    }

    /** As it stands in an area on a day. */
    public static Paper of(AreaRecord known, LocalDate day, ToolContext context) {
        Network network =
                known.network(NetworkQuestion.of(Relations.INTENSITY, day).at(WORKING));
        return of(context.database().read(sql -> new Agreements(sql).of(known.area())), network);
    }

    /**
     * Lays agreements beside a network of working links.
     *
     * @param agreements those of the area; only those in force on the network's day count
     */
    public static Paper of(List<Agreement> agreements, Network network) {
        LocalDate day = network.question().asOf();
        List<Agreement> inForce = agreements.stream()
                .filter(agreement -> agreement.inForceOn(day))
                .toList();
        List<Bound> pairs = new ArrayList<>();
        for (Agreement agreement : inForce) {
            List<String> present = network.actors().stream()
                    .map(Actor::id)
                    .filter(agreement.organisations()::contains)
                    .toList();
            for (int one = 0; one < present.size(); one++) {
                for (int other = one + 1; other < present.size(); other++) {
                    pairs.add(bound(agreement, present.get(one), present.get(other), network));
                }
            }
        }
        List<Dyad> unwritten = network.dyads(DyadStatus.CONFIRMED).stream()
                .filter(tie -> tie.says().value().orElse(0) >= STRONG
                        && tie.answers().value().orElse(0) >= STRONG)
                .filter(tie -> inForce.stream().noneMatch(agreement -> agreement.binds(tie.from(), tie.to())))
                .toList();
        return new Paper(pairs, unwritten);
    }

    private static Bound bound(Agreement agreement, String one, String other, Network network) {
        boolean confirmed =
                network.ties(one).anyMatch(tie -> tie.status() == DyadStatus.CONFIRMED && tie.touches(other));
        return new Bound(agreement, one, other, confirmed);
    }

    /** The pairs of one agreement that do not both say they work together. */
    public List<Bound> onPaperOnly(Agreement agreement) {
        return pairs.stream()
                .filter(pair -> pair.agreement().id().equals(agreement.id()) && !pair.confirmed())
                .toList();
    }

    /** Every pair that has an agreement and no confirmed link. */
    public List<Bound> onPaperOnly() {
        return pairs.stream().filter(pair -> !pair.confirmed()).toList();
    }
}
