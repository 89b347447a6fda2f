package org.peerbench.matching.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How the work is spread over those who give. Areas stand by name and never by number. */
record GiversCard(RoundQuality quality, Wording words) {
    private static final int LAST = 9;

    Card card() {
        Load load = quality.load();
        Card card = Card.of("givers", words.of("givers"), said(load), how(load));
        if (load.total() == 0) {
            return card;
        }
        int last = (int) Math.min(LAST, load.highest());
        Grid grid =
                Grid.ofNumbers(words.of("givers.table"), words.of("givers.col.supports"), words.of("givers.col.areas"));
        List<Columns.Column> columns = new ArrayList<>();
        for (int supports = 0; supports <= last; supports++) {
            int here = supports;
            int areas = (int) load.areas().stream()
                    .filter(giver -> giver.could() > 0 || giver.gives() > 0)
                    .filter(giver -> Math.min(LAST, giver.gives()) == here)
                    .count();
            String name = supports == LAST ? words.of("givers.last", LAST) : words.number(supports);
            columns.add(new Columns.Column(name, areas));
            grid = grid.row(name, words.number(areas));
        }
        return card.drawn(
                        Columns.draw(columns, List.of(), words.of("givers.axis"), words.of("givers.picture")),
                        List.of())
                .with(grid);
    }

    private List<String> said(Load load) {
        if (load.total() == 0) {
            return List.of(words.of(load.able() == 0 ? "givers.nobody" : "givers.none", load.able()));
        }
        List<String> said = new ArrayList<>();
        said.add(words.of("givers.said", load.total(), load.giving(), load.able()));
        said.add(words.of("givers.highest", load.highest()));
        if (load.able() >= 10) {
            said.add(words.of("givers.busiest", load.tenth(), words.percent(load.busiest())));
        }
        return said;
    }

    private How how(Load load) {
        Grid grid = Grid.ofNumbers(
                words.of("givers.areas"),
                words.of("givers.col.area"),
                words.of("givers.col.gives"),
                words.of("givers.col.could"),
                words.of("givers.col.receives"),
                words.of("givers.col.net"));
        List<Giver> byName = load.areas().stream()
                .sorted(Comparator.comparing(giver -> words.called().area(giver.area())))
                .toList();
        for (Giver giver : byName) {
            grid = grid.row(
                    words.called().area(giver.area()),
                    words.number(giver.gives()),
                    words.number(giver.could()),
                    words.number(giver.receives()),
                    words.number(giver.net()));
        }
        return new How(
                List.of(words.of("givers.how"), words.of("givers.how.gini"), words.of("givers.how.busiest")),
                List.of(
                        words.line("givers.gini", words.fraction(load.gini())),
                        words.line("givers.squares", words.number(load.squares())),
                        words.line("givers.most", words.number(load.highest())),
                        words.line("givers.tenth", words.percent(load.busiest()))),
                byName.isEmpty() ? List.of() : List.of(grid));
    }
}
