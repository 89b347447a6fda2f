package org.peerbench.relationships.network;

import java.util.ArrayList;
import java.util.List;

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
        Word says = spoken.word(from, from, to);
        Word answers = spoken.word(to, from, to);
        return Dyad.of(from, to, says, answers, spoken.count(from, to), question);
    }

    private Response response() {
        int asked = 0;
        int answered = 0;
        int respondents = 0;
        for (Actor speaker : actors) {
            List<Word> words = actors.stream()
                    .filter(other -> !other.equals(speaker))
                    .map(other -> spoken.word(speaker.id(), speaker.id(), other.id()))
                    .toList();
            long given = words.stream().filter(Word::given).count();
            asked += (int) words.stream().filter(Derivation::wasAsked).count();
            answered += (int) given;
            respondents += given > 0 ? 1 : 0;
        }
        return new Response(asked, answered, respondents);
    }

    private static boolean wasAsked(Word word) {
        return word.report().map(report -> report.answer().status().wasAsked()).orElse(true);
    }
}
