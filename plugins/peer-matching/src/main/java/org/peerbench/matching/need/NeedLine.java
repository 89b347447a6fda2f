package org.peerbench.matching.need;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.draft.Candidate;
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.round.Settings;
import org.peerbench.matching.urgency.Urgency;
import org.peerbench.matching.words.Names;
import org.peerbench.matching.words.Words;

/**
 * A need in a list.
 *
 * @param help how many could help, in words; empty for who may not know
 */
public record NeedLine(
        Tag urgency, String area, String areaPath, String theme, String ask, Tag state, String help, String path) {
    /** Open needs, the most urgent first; of equally urgent ones those wanted first, then by area: areas are never ranked. */
    static List<NeedLine> of(List<Need> needs, Live live, Names names, Texts texts, String place, boolean arranges) {
        return needs.stream()
                .sorted(Comparator.comparingInt(
                                (Need need) -> live.urgency(need).counting(need).orElse(Urgency.LEAST + 1))
                        .thenComparing(need -> need.when().from().orElse(live.today()))
                        .thenComparing(need -> names.area(need.area()))
                        .thenComparing(Need::id))
                .map(need -> line(need, live, names, texts, place, arranges))
                .toList();
    }

    private static NeedLine line(Need need, Live live, Names names, Texts texts, String place, boolean arranges) {
        Words words = new Words(texts);
        OptionalInt tier = live.urgency(need).counting(need);
        long possible = arranges && need.open()
                ? live.candidates(need, Settings.STANDARD).stream()
                        .filter(Candidate::possible)
                        .count()
                : 0;
        return new NeedLine(
                words.urgencyTag(tier),
                names.area(need.area()),
                place + "areas/" + names.code(need.area()),
                names.theme(need.theme()),
                need.ask(),
                words.state(need.state()),
                arranges && need.open() ? texts.of("home.help", possible) : "",
                place + "needs/" + need.id());
    }
}
