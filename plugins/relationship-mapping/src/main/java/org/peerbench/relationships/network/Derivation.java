package org.peerbench.relationships.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One derivation: every pair about which there is a report is asked for both words. */
final class Derivation {
    private final List<Actor> actors;
    private final NetworkQuestion question;
    private final Spoken spoken;

    Derivation(List<Actor> actors, List<Report> reports, NetworkQuestion question) {
        if (actors.stream().map(Actor::id).distinct().count() != actors.size()) {
            throw new IllegalArgumentException("A partner is listed twice");
        }
        this.actors = actors;
        this.question = question;
        this.spoken = new Spoken(reports, question);
    }

    Network network() {
        return new Network(question, actors, dyads(), response());
    }

    private Pairs dyads() {
        List<String> ids = actors.stream().map(Actor::id).toList();
        Map<String, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        Pairs pairs = question.view()
                .map(viewer -> Pairs.from(viewer, ids))
                .orElseGet(() -> new Pairs(ids, question.directed()));
        for (List<String> ends : spoken.views()) {
            Integer from = numbers.get(ends.get(0));
            Integer to = numbers.get(ends.get(1));
            if (from != null && to != null && pairs.has(from, to)) {
                pairs.tell(from, to, dyad(ends.get(0), ends.get(1)));
            }
        }
        return pairs;
    }

    private Dyad dyad(String from, String to) {
        int reports = spoken.count(from, to);
        return Dyad.of(from, to, spoken.word(from, from, to), spoken.word(to, from, to), reports, question);
    }

    /** Everybody is taken to be asked about everybody; only where there is a report can that be otherwise. */
    private Response response() {
        Set<String> here = actors.stream().map(Actor::id).collect(Collectors.toSet());
        int asked = actors.size() * (actors.size() - 1);
        int given = 0;
        Set<String> respondents = new HashSet<>();
        for (List<String> view : spoken.views()) {
            if (here.containsAll(view)) {
                Word word = spoken.word(view.get(0), view.get(0), view.get(1));
                asked -= wasAsked(word) ? 0 : 1;
                if (word.given()) {
                    given++;
                    respondents.add(view.get(0));
                }
            }
        }
        return new Response(asked, given, respondents.size());
    }

    private static boolean wasAsked(Word word) {
        return word.report().map(report -> report.answer().status().wasAsked()).orElse(true);
    }
}
