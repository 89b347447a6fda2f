package org.peerbench.relationships.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The network that follows from the reports: partners and, for every pair of them, what is known.
 *
 * @param question what was asked for
 * @param actors   the partners in the order given, also those without a tie
 * @param dyads    every pair of partners once or, in a directed network, every ordered pair; first ends in the order of
 *                 the partners
 * @param response how much was answered
 */
public record Network(NetworkQuestion question, List<Actor> actors, List<Dyad> dyads, Response response) {
    public Network {
        actors = List.copyOf(actors);
        dyads = List.copyOf(dyads);
    }

    /**
     * Derives the network. What a side says is its latest report that had begun by the day:
     *
     * <ol>
     *   <li>Reports about others than the given partners, and of other relations, are left out.
     *   <li>A report has begun when the earliest day of its start (or, without one, of its observation) is reached;
     *       without either it has always begun.
     *   <li>The latest is the one observed last (the earliest day counts, so a vague date never outranks a precise one
     *       within it; without an observation the start counts; a report without dates is the oldest), then the one
     *       recorded last, then the one with the greater id.
     *   <li>Only answers compete. "Skipped" or "don't know" does not take back an earlier answer; it is the reason
     *       shown when there is no answer at all.
     *   <li>When the latest answer has certainly ended (the latest day of its end is reached) and meant a tie, the side
     *       now says "no"; when it meant no tie, the side says nothing any more. An older answer never comes back.
     * </ol>
     *
     * Then the {@link TieRule} decides. One side below the threshold and the other unknown is therefore unknown in the
     * eyes of either (the other may still say yes) and no tie in the eyes of both.
     *
     * @param actors   the partners, each id once
     * @param reports  all reports that were recorded, in any order
     * @param question what is asked for
     */
    public static Network derive(List<Actor> actors, List<Report> reports, NetworkQuestion question) {
        return new Derivation(actors, reports, question).network();
    }

    /** Pairs or arcs that count as ties. */
    public List<Dyad> ties() {
        return dyads.stream().filter(Dyad::tie).toList();
    }

    /** Pairs or arcs with this status. */
    public List<Dyad> dyads(DyadStatus status) {
        return dyads.stream().filter(dyad -> dyad.status() == status).toList();
    }

    /** Ties of a partner, as either end. */
    public Stream<Dyad> ties(String actor) {
        return dyads.stream().filter(dyad -> dyad.tie() && dyad.touches(actor));
    }

    /** The partner with this id. */
    public Optional<Actor> actor(String id) {
        return actors.stream().filter(actor -> actor.id().equals(id)).findFirst();
    }

    /** Whether it has arcs instead of pairs. */
    public boolean directed() {
        return question.directed();
    }
}
