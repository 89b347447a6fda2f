package org.peerbench.matching.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Who is helped, by urgency, and why others are not. */
record CoverageCard(RoundQuality quality, Wording words) {
    /** What can become of a need, in the order in which it is drawn. */
    private enum Fate {
        HELPED("quality-helped", Served::helped),
        TAKEN("quality-taken", Served::taken),
        WEAK("quality-weak", Served::weak),
        NOBODY("quality-nobody", Served::nobody),
        PAUSED("quality-paused", Served::paused);

        private final String style;
        private final ToIntFunction<Served> count;

        Fate(String style, ToIntFunction<Served> count) {
            this.style = style;
            this.count = count;
        }

        int of(Served served) {
            return count.applyAsInt(served);
        }
    }

    Card card() {
        Served all = quality.all();
        Card card = Card.of("coverage", words.of("coverage"), said(all), how(all));
        if (all.wanted() == 0) {
            return card;
        }
        List<Served> asked =
                quality.served().stream().filter(each -> each.wanted() > 0).toList();
        List<Bars.Bar> bars = asked.stream().map(this::bar).toList();
        List<Card.Key> legend = List.of(Fate.values()).stream()
                .filter(fate -> fate.of(all) > 0)
                .map(fate -> new Card.Key(fate.style, words.of("fate." + fate)))
                .toList();
        return card.drawn(Bars.draw(bars, words.of("coverage.picture")), legend).with(grid(asked));
    }

    private List<String> said(Served all) {
        List<String> said = new ArrayList<>();
        if (all.wanted() == 0) {
            return List.of(words.of("coverage.empty"));
        }
        said.add(words.tense("coverage.helped", all.helped(), all.wanted()));
        for (Fate fate : List.of(Fate.NOBODY, Fate.WEAK, Fate.TAKEN, Fate.PAUSED)) {
            if (fate.of(all) > 0) {
                said.add(words.of("coverage." + fate, fate.of(all)));
            }
        }
        said.add(words.of("coverage.cost", quality.most() - all.helped()));
        return said;
    }

    private Bars.Bar bar(Served served) {
        List<Bars.Segment> segments = List.of(Fate.values()).stream()
                .map(fate -> new Bars.Segment(fate.style, fate.of(served)))
                .toList();
        return new Bars.Bar(words.urgency(served.tier()), segments, words.part(served.helped(), served.wanted()));
    }

    private Grid grid(List<Served> asked) {
        Grid grid = Grid.ofNumbers(
                words.of("coverage.table"),
                words.of("coverage.col.urgency"),
                words.of("coverage.col.needs"),
                words.of("fate.HELPED"),
                words.of("fate.TAKEN"),
                words.of("fate.WEAK"),
                words.of("fate.NOBODY"),
                words.of("fate.PAUSED"));
        for (Served each : asked) {
            grid = grid.row(
                    words.urgency(each.tier()),
                    words.number(each.wanted()),
                    words.number(each.helped()),
                    words.number(each.taken()),
                    words.number(each.weak()),
                    words.number(each.nobody()),
                    words.number(each.paused()));
        }
        return grid;
    }

    private How how(Served all) {
        return new How(
                List.of(words.of("coverage.how"), words.of("coverage.how.cost")),
                List.of(
                        words.line("coverage.most", words.number(quality.most())),
                        words.line("coverage.helpedNow", words.number(all.helped())),
                        words.line("coverage.difference", words.number(quality.most() - all.helped()))),
                List.of());
    }
}
