package org.peerbench.matching.quality;

import java.util.ArrayList;
import java.util.List;

/** Whether it helped, and whether that lasted, as the receiving side says. */
record HelpCard(RoundQuality quality, Wording words) {
    Card card() {
        Delivery delivery = quality.delivery();
        Grid goals = Grid.ofNumbers(
                words.of("help.table"),
                words.of("help.col.asked"),
                words.of("help.col.yes"),
                words.of("help.col.partly"),
                words.of("help.col.no"),
                words.of("delivery.col.notYet"));
        goals = row(goals, words.of("help.goal"), delivery.goal());
        Grid levels = Grid.ofNumbers(
                words.of("help.levels"),
                words.of("help.col.when"),
                words.of("help.col.up"),
                words.of("help.col.same"),
                words.of("help.col.down"),
                words.of("delivery.col.notYet"));
        levels = row(levels, words.of("help.after"), delivery.levels());
        for (Check check : delivery.checks()) {
            boolean tooSoon = check.lasts().said() + check.lasts().notYet() == 0 && check.tooSoon() > 0;
            String asked = words.of(tooSoon ? "help.lasts.tooSoon" : "help.lasts", check.months());
            String when = words.of(tooSoon ? "help.months.tooSoon" : "help.months", check.months());
            goals = tooSoon ? goals.row(nothing(asked)) : row(goals, asked, check.lasts());
            levels = tooSoon ? levels.row(nothing(when)) : row(levels, when, check.levels());
        }
        return Card.of("help", words.of("help"), said(delivery), how(delivery))
                .with(goals)
                .with(levels);
    }

    private List<String> said(Delivery delivery) {
        Reached goal = delivery.goal();
        if (goal.said() == 0) {
            return List.of(words.of("help.none"));
        }
        List<String> said = new ArrayList<>();
        said.add(words.of("help.said", goal.yes(), goal.said(), goal.partly(), goal.no()));
        Levels levels = delivery.levels();
        if (levels.known() > 0) {
            said.add(words.of("help.level", levels.up(), levels.known()));
        }
        return said;
    }

    private static String[] nothing(String name) {
        return new String[] {name, "–", "–", "–", "–"};
    }

    private Grid row(Grid grid, String name, Reached reached) {
        return grid.row(
                name,
                words.number(reached.yes()),
                words.number(reached.partly()),
                words.number(reached.no()),
                words.number(reached.notYet()));
    }

    private Grid row(Grid grid, String name, Levels levels) {
        return grid.row(
                name,
                words.number(levels.up()),
                words.number(levels.same()),
                words.number(levels.down()),
                words.number(levels.notYet()));
    }

    private How how(Delivery delivery) {
        List<How.Line> lines = new ArrayList<>();
        lines.add(words.line("help.before", words.number(delivery.levels().before())));
        lines.add(words.line("help.now", words.number(delivery.levels().after())));
        for (Check check : delivery.checks()) {
            lines.add(new How.Line(words.of("help.tooSoon", check.months()), words.number(check.tooSoon())));
        }
        return new How(List.of(words.of("help.how"), words.of("help.how.effect")), lines, List.of());
    }
}
