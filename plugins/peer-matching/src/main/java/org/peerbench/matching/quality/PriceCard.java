package org.peerbench.matching.quality;

import java.util.List;

/** What putting urgency first costs in fit. */
record PriceCard(RoundQuality quality, Wording words) {
    Card card() {
        long less = quality.bestTotal() - quality.total();
        String said = quality.bestTotal() == 0
                ? words.of("price.nothing")
                : less == 0 ? words.of("price.none") : words.of("price.some", words.percent(quality.price()));
        return Card.of(
                "price",
                words.of("price"),
                List.of(said),
                new How(
                        List.of(words.of("price.how"), words.of("price.how.source")),
                        List.of(
                                words.line("price.best", words.number(quality.bestTotal())),
                                words.line("price.total", words.number(quality.total())),
                                words.line("price.share", words.percent(quality.price()))),
                        List.of()));
    }
}
