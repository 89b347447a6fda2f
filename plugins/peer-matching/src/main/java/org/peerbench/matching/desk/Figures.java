package org.peerbench.matching.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.round.Area;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.urgency.Urgency;
import org.peerbench.matching.words.Words;

/** A round in a few figures. */
public record Figures(Round round, Outcome outcome, Called called, boolean asked, Texts texts) {
    /** A figure with what it is. */
    public record Figure(String name, String value) {}

    /** What to know first. */
    String lead() {
        long wanted = wanted(tier -> tier == Urgency.MOST);
        long served = served(tier -> tier == Urgency.MOST);
        String first = wanted == 0
                ? texts.of("desk.lead.none")
                : texts.of(tense(served == wanted ? "desk.lead.all" : "desk.lead.some"), served, wanted);
        return texts.of(tense("desk.lead"), first, outcome.unmatched().size());
    }

    private String tense(String key) {
        return asked ? key + ".published" : key;
    }

    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        served(figures, "desk.figure.most", tier -> tier == Urgency.MOST);
        served(figures, "desk.figure.urgent", tier -> tier == Urgency.MOST + 1);
        served(figures, "desk.figure.others", tier -> tier > Urgency.MOST + 1);
        outcome.matches().stream()
                .min(Comparator.comparingInt(Match::score))
                .ifPresent(weakest -> figures.add(
                        new Figure(texts.of("desk.figure.weakest"), new Words(texts).fit(weakest.score()))));
        busiest(figures);
        return figures;
    }

    private void served(List<Figure> figures, String key, IntPredicate tier) {
        if (wanted(tier) > 0) {
            figures.add(new Figure(texts.of(tense(key)), texts.of("desk.of", served(tier), wanted(tier))));
        }
    }

    private void busiest(List<Figure> figures) {
        Map<String, Long> gives = outcome.matches().stream()
                .collect(Collectors.groupingBy(
                        match -> called.givingArea(match.offer()), TreeMap::new, Collectors.counting()));
        gives.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .ifPresent(most -> figures.add(new Figure(
                        texts.of("desk.figure.busiest"),
                        texts.of(
                                "desk.figure.busiest.of",
                                called.area(most.getKey()),
                                texts.of("desk.of", most.getValue(), cap(most.getKey()))))));
    }

    /** What an area can give: no more than it allows, nor than its offers hold. */
    private long cap(String area) {
        long offered = round.offers().stream()
                .filter(offer -> offer.area().equals(area))
                .mapToLong(offer -> offer.capacity())
                .sum();
        int allowed = round.areas().stream()
                .filter(each -> each.id().equals(area))
                .mapToInt(Area::givingCap)
                .findFirst()
                .orElse(Round.NO_LIMIT);
        return Math.min(allowed, offered);
    }

    private long wanted(IntPredicate tier) {
        return round.needs().stream().filter(need -> tier.test(need.tier())).count();
    }

    private long served(IntPredicate tier) {
        return outcome.matches().stream()
                .filter(match -> tier.test(called.need(match.need()).tier()))
                .count();
    }
}
