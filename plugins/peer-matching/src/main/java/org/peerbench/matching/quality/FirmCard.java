package org.peerbench.matching.quality;

import java.util.List;
import java.util.Optional;
import org.peerbench.matching.study.FirmCount;

/** How firm the matches are, where somebody had that looked at. */
record FirmCard(Optional<FirmCount> count, Wording words) {
    Card card() {
        String said = count.map(this::said).orElseGet(() -> words.of("firm.open"));
        List<How.Line> lines = count.stream()
                .flatMap(found -> List.of(
                        words.line("firm.draws", words.number(found.draws())),
                        words.line("firm.always", words.part(found.always(), found.chosen())),
                        words.line("firm.firm", words.part(found.firm(), found.chosen())),
                        words.line("firm.could", words.part(found.open(), found.chosen())))
                        .stream())
                .toList();
        return Card.of(
                "firm", words.of("firm"), List.of(said), new How(List.of(words.of("firm.how")), lines, List.of()));
    }

    private String said(FirmCount found) {
        return found.chosen() == 0
                ? words.texts().of("study.firm.none")
                : words.texts().of("study.firm.lead", found.firm(), found.chosen(), found.open(), found.always());
    }
}
