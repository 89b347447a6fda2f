package org.peerbench.relationships.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** One derivation: every pair is asked for both words. Time grows with the square of the partners. */
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

    private List<Dyad> dyads() {
        List<Dyad> dyads = new ArrayList<>();
        for (int first = 0; first < actors.size(); first++) {
            String from = actors.get(first).id();
            for (int second = question.directed() ? 0 : first + 1; second < actors.size(); second++) {
                if (first != second && wanted(from)) {
                    dyads.add(dyad(from, actors.get(second).id()));
                }
            }
        }
        return dyads;
    }

    private boolean wanted(String from) {
        return question.view().map(from::equals).orElse(true);
    }

    private Dyad dyad(String from, String to) {
        int reports = spoken.count(from, to);
        if (reports == 0) {
            // Of very many partners most pairs are like this one.
            return new Dyad(from, to, DyadStatus.UNKNOWN, OptionalInt.empty(), Word.NOTHING, Word.NOTHING, 0);
        }
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
