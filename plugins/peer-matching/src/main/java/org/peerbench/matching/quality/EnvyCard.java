package org.peerbench.matching.quality;

import java.util.List;

/** Whether a less urgent need has what would fit a more urgent one better. */
record EnvyCard(RoundQuality quality, Wording words) {
    Card card() {
        List<Envy> all = quality.envies();
        long needs = all.stream().map(Envy::need).distinct().count();
        List<String> said = quality.all().helped() == 0
                ? List.of(words.of("nothing"))
                : List.of(words.of(needs == 0 ? "envy.none" : "envy.some", needs));
        return Card.of("envy", words.of("envy"), said, how(all, needs))
                .listing(words.few(all.stream().map(this::one).toList()));
    }

    private String one(Envy envy) {
        return words.of(
                "envy.one", words.need(envy.need()), words.called().helper(envy.offer()), words.need(envy.holder()));
    }

    private How how(List<Envy> all, long needs) {
        Grid grid = Grid.ofNumbers(words.of("envy.table"), words.of("envy.col.pair"), words.of("envy.col.gain"));
        for (Envy envy : all.stream().limit(50).toList()) {
            grid = grid.row(
                    words.of("pair", words.need(envy.need()), words.called().helper(envy.offer())),
                    words.number(envy.gain()));
        }
        return new How(
                List.of(words.of("envy.how"), words.of("envy.how.source")),
                List.of(
                        words.line("envy.needs", words.number(needs)),
                        words.line("envy.cases", words.number(all.size()))),
                all.isEmpty() ? List.of() : List.of(grid));
    }
}
