package org.peerbench.matching.need;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.draft.Candidate;
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Support;
import org.peerbench.matching.round.Settings;
import org.peerbench.matching.urgency.Urgency;
import org.peerbench.matching.words.Names;
import org.peerbench.matching.words.Words;

/**
 * A need in a list.
 *
 * @param help     who helps or is asked, else how many could help and have a free place, in words; empty for who may not
 *                 know
 * @param helpPath where that is
 */
public record NeedLine(
        Tag urgency,
        String area,
        String areaPath,
        String theme,
        String ask,
        Tag state,
        String help,
        String helpPath,
        String path) {
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
        Optional<Support> held = live.held(need);
        String path = place + "needs/" + need.id();
        return new NeedLine(
                words.urgencyTag(tier),
                names.area(need.area()),
                place + "areas/" + names.code(need.area()),
                names.theme(need.theme()),
                need.ask(),
                words.state(need.state()),
                arranges
                        ? held.map(each -> helped(each, names, texts)).orElseGet(() -> possible(need, live, texts))
                        : "",
                held.map(each -> place + "supports/" + each.id()).orElse(path + "#help"),
                path);
    }

    /** By whom it is helped, or who is asked. */
    private static String helped(Support support, Names names, Texts texts) {
        String giver = names.area(support.giver());
        return support.began()
                .map(day -> texts.of("home.helped", giver, DayInWords.of(day)))
                .orElseGet(() -> support.answerBy()
                        .map(day -> texts.of("home.asked", giver, DayInWords.of(day)))
                        .orElseGet(() -> texts.of("home.agreed", giver)));
    }

    private static String possible(Need need, Live live, Texts texts) {
        long free = live.candidates(need, Settings.STANDARD).stream()
                .filter(Candidate::possible)
                .filter(each -> live.placesTaken(each.offer()) < each.offer().capacity())
                .count();
        return texts.of("home.help", free);
    }
}
