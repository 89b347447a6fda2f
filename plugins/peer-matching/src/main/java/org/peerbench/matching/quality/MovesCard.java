package org.peerbench.matching.quality;

import java.util.List;

/** What became of matches that were published before. */
record MovesCard(RoundQuality quality, Wording words) {
    Card card() {
        Moves moves = quality.moves();
        How how = new How(
                List.of(words.of("moves.how")),
                List.of(
                        words.line("moves.before", words.number(moves.before())),
                        words.line("moves.kept", words.number(moves.kept())),
                        words.line("moves.moved", words.number(moves.moved())),
                        words.line("moves.lost", words.number(moves.lost())),
                        words.line("moves.had", words.number(moves.had()))),
                List.of());
        return Card.of("moves", words.of("moves"), said(moves), how);
    }

    private List<String> said(Moves moves) {
        if (moves.before() == 0) {
            return List.of(words.of("moves.none"));
        }
        int gone = moves.moved() + moves.lost();
        return gone == 0
                ? List.of(words.of("moves.all", moves.before()))
                : List.of(
                        words.of("moves.said", moves.kept(), moves.before()),
                        words.of("moves.forced", moves.had(), gone - moves.had()));
    }
}
