package org.peerbench.matching.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.desk.Called;
import org.peerbench.matching.round.Level;
import org.peerbench.matching.words.Words;

/**
 * How two rounds differ, as a template shows it.
 *
 * @param lead     what to know first
 * @param notes    what keeps the counts from being compared straight; empty where both are about the same needs
 * @param levels   on which they differ
 * @param needs    that differ
 * @param settings that differ
 */
public record Compared(String lead, List<String> notes, List<OnLevel> levels, List<Line> needs, List<Line> settings) {
    public Compared {
        notes = List.copyOf(notes);
        levels = List.copyOf(levels);
        needs = List.copyOf(needs);
        settings = List.copyOf(settings);
    }

    /** What is striven for, what each reaches, and which is better. */
    public record OnLevel(String name, String one, String other, String better) {}

    /** Something that differs. */
    public record Line(String name, String detail, String one, String other) {}

    static Compared of(Difference difference, Called one, Called other, String oneName, String otherName, Texts texts) {
        List<OnLevel> levels = difference.levels().stream()
                .map(level -> new OnLevel(
                        texts.of("desk.level." + level.level().key()),
                        texts.of("desk.number", level.one()),
                        texts.of("desk.number", level.other()),
                        better(difference, level, oneName, otherName)))
                .toList();
        return new Compared(
                lead(difference, oneName, otherName, texts),
                notes(difference, oneName, otherName, texts),
                levels,
                needs(difference, one, other, texts),
                difference.settings().stream()
                        .map(setting -> setting(setting, texts))
                        .toList());
    }

    /** Counts of other needs make no round the better one. */
    private static String better(Difference difference, Difference.OnLevel level, String one, String other) {
        if (!difference.sameNeeds()) {
            return "";
        }
        return level.better() ? other : one;
    }

    private static String lead(Difference difference, String one, String other, Texts texts) {
        if (difference.none()) {
            return texts.of("study.compare.same");
        }
        if (!difference.sameNeeds()) {
            return texts.of("study.compare.otherNeeds", difference.both());
        }
        if (difference.levels().isEmpty()) {
            return texts.of("study.compare.asGood");
        }
        Difference.OnLevel first = difference.levels().get(0);
        String better = first.better() ? other : one;
        String worse = first.better() ? one : other;
        long by = Math.abs(first.one() - first.other());
        return texts.of("study.compare." + kind(first.level()), better, worse, by);
    }

    private static String kind(Level level) {
        if (level.compareTo(Level.PUBLISHED_KEPT) <= 0 || level.compareTo(Level.TOTAL_SCORE) >= 0) {
            return level.key();
        }
        return "band";
    }

    private static List<String> notes(Difference difference, String one, String other, Texts texts) {
        if (difference.sameNeeds()) {
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        only(notes, difference.onlyOne().size(), one, texts);
        only(notes, difference.onlyOther().size(), other, texts);
        long ours = difference.moved().stream()
                .filter(each -> each.other().isEmpty())
                .count();
        long theirs =
                difference.moved().stream().filter(each -> each.one().isEmpty()).count();
        if (difference.both() > 0) {
            notes.add(texts.of("study.compare.inBoth", ours, one, theirs, other));
        }
        notes.add(texts.of("study.compare.ofOther"));
        return notes;
    }

    private static void only(List<String> notes, int count, String round, Texts texts) {
        if (count > 0) {
            notes.add(texts.of("study.compare.only", count, round));
        }
    }

    private static List<Line> needs(Difference difference, Called one, Called other, Texts texts) {
        List<Line> lines = new ArrayList<>();
        difference.moved().stream()
                .map(each -> new Line(
                        one.receiver(each.need()),
                        one.theme(each.need()),
                        helper(each.one(), one, texts),
                        helper(each.other(), other, texts)))
                .forEach(lines::add);
        difference.tiers().stream()
                .map(each -> new Line(
                        one.receiver(each.need()),
                        one.theme(each.need()),
                        new Words(texts).urgency(OptionalInt.of(each.one())),
                        new Words(texts).urgency(OptionalInt.of(each.other()))))
                .forEach(lines::add);
        return lines;
    }

    private static String helper(Optional<String> offer, Called called, Texts texts) {
        return offer.map(called::helper).orElse(texts.of("study.compare.nobody"));
    }

    private static Line setting(Difference.Setting setting, Texts texts) {
        String name = setting.key().startsWith("weights.")
                ? texts.of("desk.how.weight", texts.of("score." + setting.key().substring("weights.".length())))
                : texts.of("study.setting." + setting.key());
        return new Line(name, "", texts.of("desk.number", setting.one()), texts.of("desk.number", setting.other()));
    }
}
