package org.peerbench.relationships.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The network that follows from the reports: partners and, for every pair of them, what is known. Immutable. Of very many
 * partners nearly all pairs are not known of at all, so that whoever can does without looking at each: {@link #ties()},
 * {@link #told()} and {@link #count} do.
 */
public final class Network {
    private final NetworkQuestion question;
    private final List<Actor> actors;
    private final List<Dyad> dyads;
    private final Response response;
    private final List<Dyad> told;
    private final List<Dyad> ties;
    private final Map<String, Actor> byId = new HashMap<>();
    private final Map<String, List<Dyad>> byEnd = new HashMap<>();

    /**
     * A network.
     *
     * @param question what was asked for
     * @param actors   the partners in the order given, also those without a tie
     * @param dyads    every pair of partners once or, in a directed network, every ordered pair; first ends in the order of
     *                 the partners
     * @param response how much was answered
     */
    public Network(NetworkQuestion question, List<Actor> actors, List<Dyad> dyads, Response response) {
        this(
                question,
                List.copyOf(actors),
                List.copyOf(dyads),
                dyads.stream().filter(Dyad::told).toList(),
                response);
    }

    Network(NetworkQuestion question, List<Actor> actors, Pairs dyads, Response response) {
        this(question, List.copyOf(actors), dyads, dyads.told(), response);
    }

    private Network(
            NetworkQuestion question, List<Actor> actors, List<Dyad> dyads, List<Dyad> told, Response response) {
        this.question = question;
        this.actors = actors;
        this.dyads = dyads;
        this.response = response;
        this.told = told;
        this.ties = told.stream().filter(Dyad::tie).toList();
        actors.forEach(actor -> byId.put(actor.id(), actor));
        for (Dyad tie : ties) {
            byEnd.computeIfAbsent(tie.from(), end -> new ArrayList<>()).add(tie);
            byEnd.computeIfAbsent(tie.to(), end -> new ArrayList<>()).add(tie);
        }
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

    /** What was asked for. */
    public NetworkQuestion question() {
        return question;
    }

    /** The partners, also those without a tie. */
    public List<Actor> actors() {
        return actors;
    }

    /** Every pair of partners once or, in a directed network, every ordered pair; first ends in the partners' order. */
    public List<Dyad> dyads() {
        return dyads;
    }

    /** How much was answered. */
    public Response response() {
        return response;
    }

    /** The pairs or arcs about which anything was reported, in the same order. */
    public List<Dyad> told() {
        return told;
    }

    /** Pairs or arcs that count as ties. */
    public List<Dyad> ties() {
        return ties;
    }

    /** Pairs or arcs with this status. */
    public List<Dyad> dyads(DyadStatus status) {
        List<Dyad> some = status == DyadStatus.UNKNOWN ? dyads : told;
        return some.stream().filter(dyad -> dyad.status() == status).toList();
    }

    /** How many pairs or arcs have this status. */
    public int count(DyadStatus status) {
        int untold = status == DyadStatus.UNKNOWN ? dyads.size() - told.size() : 0;
        return untold
                + (int) told.stream().filter(dyad -> dyad.status() == status).count();
    }

    /** Ties of a partner, as either end. */
    public Stream<Dyad> ties(String actor) {
        return byEnd.getOrDefault(actor, List.of()).stream();
    }

    /** The partner with this id. */
    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether it has arcs instead of pairs. */
    public boolean directed() {
        return question.directed();
    }
}
