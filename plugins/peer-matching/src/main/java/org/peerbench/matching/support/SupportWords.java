package org.peerbench.matching.support;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.life.Life;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.Repairs;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.words.Names;

/** A support in words: who helps whom, how far it is, what comes next. */
record SupportWords(Texts texts, Names names) {
    /** Such as "Eastmere helps Harrowfen". */
    String title(StoredSupport support) {
        String key = support.life().state().over() ? "support.title.over" : "support.title." + begun(support);
        return texts.of(key, names.area(support.giver()), names.area(support.receiver()));
    }

    private static String begun(StoredSupport support) {
        return support.life().began().isPresent() ? "begun" : "offered";
    }

    /** The theme within a sentence. */
    String theme(StoredSupport support) {
        return within(names.theme(support.theme()));
    }

    /** A label as it stands within a sentence: a small first letter, unless it begins with an abbreviation. */
    static String within(String label) {
        boolean abbreviated = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return label.isEmpty() || abbreviated
                ? label
                : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }

    Tag state(State state) {
        Tag.Kind kind = switch (state) {
            case OFFERED, ACCEPTED, PAUSED, REVIEW_DUE -> Tag.Kind.WATCH;
            case ACTIVE, REVIEWED -> Tag.Kind.STRENGTH;
            case CLOSED, DECLINED, EXPIRED, WITHDRAWN, ENDED_EARLY, REMATCH_ASKED -> Tag.Kind.NEUTRAL;
        };
        return new Tag(kind, texts.of("support.state." + state.name()));
    }

    /** What comes next, in one sentence. */
    String next(StoredSupport support) {
        Life life = support.life();
        String day = Due.on(life).map(DayInWords::of).orElse("");
        return switch (life.state()) {
            case OFFERED -> texts.of("support.wait.OFFERED", missing(support, life.accepted()), day);
            case REVIEW_DUE -> texts.of("support.wait.REVIEW_DUE", missing(support, life.reviewed()), day);
            case CLOSED -> texts.of(day.isEmpty() ? "support.wait.DONE" : "support.wait.CLOSED", day);
            default -> texts.of("support.wait." + life.state().name(), day);
        };
    }

    /** Who says that the two are not a good fit. */
    String unfit(StoredSupport support, List<Side> sides) {
        if (sides.size() == Side.values().length) {
            return texts.of("support.unfit.both", names.area(support.giver()), names.area(support.receiver()));
        }
        Side side = sides.get(0);
        return texts.of("support.unfit.one", names.area(support.area(side)), names.area(support.area(side.other())));
    }

    /** How a need can be helped all the same. */
    String repair(Repairs.Proposal repair) {
        return repair.round().isPresent() ? texts.of("repair.moves", repair.moved()) : texts.of("repair.nobody");
    }

    /** The sides that have not spoken, by name. */
    String missing(StoredSupport support, Set<Side> spoken) {
        List<String> silent = Arrays.stream(Side.values())
                .filter(side -> !spoken.contains(side))
                .map(side -> names.area(support.area(side)))
                .toList();
        return silent.stream().collect(Collectors.joining(texts.of("support.and")));
    }

    /** A day, and whether it is past. */
    String due(StoredSupport support, LocalDate today) {
        return Due.on(support.life())
                .map(day -> day.isBefore(today) ? texts.of("support.overdue", DayInWords.of(day)) : DayInWords.of(day))
                .orElse("");
    }
}
