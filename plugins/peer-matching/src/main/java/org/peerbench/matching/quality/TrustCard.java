package org.peerbench.matching.quality;

import java.util.List;
import org.peerbench.matching.round.Outcome;

/** Whether what is said of a round can be relied on. The browser's own check stands beside it. */
record TrustCard(RoundQuality quality, Wording words, Outcome outcome) {
    Card card() {
        String again = quality.repeated()
                .map(same -> words.of(same ? "trust.same" : "trust.other"))
                .orElse(words.of("trust.large"));
        Served all = quality.all();
        int without = all.wanted() - all.helped();
        int told = outcome.unmatched().size();
        String why = told == without ? words.of("trust.why.all", told) : words.of("trust.why", told, without);
        return Card.of(
                "trust",
                words.of("trust"),
                List.of(again, why),
                new How(
                        List.of(words.of("trust.how"), words.of("trust.how.again"), words.of("trust.how.why")),
                        List.of(),
                        List.of()));
    }
}
