package org.peerbench.matching.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.ToolContext;
import org.peerbench.matching.record.AgreedLevel;
import org.peerbench.matching.record.Assessments;
import org.peerbench.matching.record.PartnerAnswer;
import org.peerbench.matching.standing.Standing;

/**
 * Where areas stood on a day, as their partners said by then. Who answers again puts the new answer in the place of the
 * old one: where that happened since, the old one is read from what was recorded then.
 */
final class Levels {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Said now;
    private final Function<LocalDate, Said> then;
    private final Map<LocalDate, Said> earlier = new HashMap<>();

    /**
     * Reads what is recorded now.
     *
     * @param then what was recorded by the end of a day
     */
    Levels(Said now, Function<LocalDate, Said> then) {
        this.now = now;
        this.then = then;
    }

    static Levels of(ToolContext context, Patience patience) {
        return new Levels(
                context.database().read(Said::read),
                day -> patience.spent()
                        ? new Said(List.of(), List.of())
                        : context.readAsRecorded(
                                end(day), List.of(Assessments.ANSWERS, Assessments.AGREED), Said::read));
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ENGLAND).toInstant().minusMillis(1);
    }

    /** What is recorded at some time. */
    record Said(List<PartnerAnswer> answers, List<AgreedLevel> agreed) {
        static Said read(Handle sql) {
            Assessments assessments = new Assessments(sql);
            return new Said(assessments.answers(), assessments.agreed());
        }

        Said by(LocalDate day, String area, String theme) {
            return new Said(
                    answers.stream()
                            .filter(each ->
                                    each.area().equals(area) && each.theme().equals(theme))
                            .filter(each -> !each.on().isAfter(day))
                            .toList(),
                    agreed.stream()
                            .filter(each ->
                                    each.area().equals(area) && each.theme().equals(theme))
                            .filter(each -> !each.on().isAfter(day))
                            .toList());
        }
    }

    /** The level; empty where nobody was asked, too few were, or the partners saw it differently. */
    Optional<Value> on(LocalDate day, String area, String theme) {
        return level(standing(day, area, theme));
    }

    /** The same, where somebody has said something since another day: what nobody looked at again is not "the same". */
    Optional<Value> on(LocalDate day, LocalDate since, String area, String theme) {
        Standing standing = standing(day, area, theme);
        boolean anew = standing.latest().filter(word -> word.isAfter(since)).isPresent();
        return anew ? level(standing) : Optional.empty();
    }

    private static Optional<Value> level(Standing standing) {
        return standing.level().isPresent()
                ? Optional.of(Value.of(standing.level().getAsInt()))
                : Optional.empty();
    }

    private Standing standing(LocalDate day, String area, String theme) {
        Said known = now.by(day, area, theme);
        boolean answeredSince = now.answers().stream()
                .anyMatch(each -> each.area().equals(area)
                        && each.theme().equals(theme)
                        && each.on().isAfter(day));
        List<PartnerAnswer> answers = answeredSince
                ? latest(earlier.computeIfAbsent(day, then).by(day, area, theme).answers(), known.answers())
                : known.answers();
        return Standing.of(answers, known.agreed());
    }

    /** One answer for each who spoke, the latest. */
    private static List<PartnerAnswer> latest(List<PartnerAnswer> recorded, List<PartnerAnswer> standing) {
        List<PartnerAnswer> all = new ArrayList<>(recorded);
        all.addAll(standing);
        all.sort(Comparator.comparing(PartnerAnswer::on));
        Map<String, PartnerAnswer> bySpeaker = new LinkedHashMap<>();
        all.forEach(
                each -> bySpeaker.put(each.organisation().or(each::respondent).orElse(""), each));
        return List.copyOf(bySpeaker.values());
    }
}
