package org.peerbench.matching.quality;

import java.util.List;

/** Who would both rather have each other. */
record RatherCard(RoundQuality quality, Wording words) {
    Card card() {
        List<BlockingPair> all = quality.blocking();
        List<String> said = quality.all().helped() == 0
                ? List.of(words.of("nothing"))
                : List.of(words.of(all.isEmpty() ? "rather.none" : "rather.some", all.size()));
        return Card.of("rather", words.of("rather"), said, how(all))
                .listing(words.few(all.stream().map(this::one).toList()));
    }

    private String one(BlockingPair pair) {
        String need = words.need(pair.need());
        String helper = words.called().helper(pair.offer());
        return pair.displaced()
                .map(other -> words.of("rather.one", need, helper, words.need(other)))
                .orElseGet(() -> words.of("rather.free", need, helper));
    }

    private How how(List<BlockingPair> all) {
        Grid grid = Grid.ofNumbers(
                words.of("rather.table"),
                words.of("envy.col.pair"),
                words.of("rather.col.now"),
                words.of("rather.col.then"));
        for (BlockingPair pair : all.stream().limit(50).toList()) {
            grid = grid.row(
                    words.of("pair", words.need(pair.need()), words.called().helper(pair.offer())),
                    pair.now().map(now -> words.number(now)).orElse(words.of("rather.nobody")),
                    words.number(pair.then()));
        }
        return new How(
                List.of(words.of("rather.how"), words.of("rather.how.source")),
                List.of(words.line("rather.pairs", words.number(all.size()))),
                all.isEmpty() ? List.of() : List.of(grid));
    }
}
