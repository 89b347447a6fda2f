package org.peerbench.matching.learning;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.peerbench.api.directory.AreaFigure;
import org.peerbench.api.directory.AreaFigure.Better;

/**
 * Published figures before and after: the last one whose period was over when the case began, and the first one whose
 * period began after the case was over. One that speaks of days in between belongs to neither.
 */
final class Published {
    /**
     * The outcome measures nearest to people. Delays, admissions and staff turnover are left out: they count what services
     * do and record, and not how people live.
     */
    static final List<String> NEAREST = List.of(
            "asc_service_user_qol",
            "asc_carer_qol",
            "asc_info_ease_users",
            "asc_info_ease_carers",
            "asc_st_max_sequel");

    private Published() {}

    static Reading of(List<AreaFigure> figures, String indicator, Case over) {
        List<AreaFigure> all = figures.stream()
                .filter(each -> each.indicator().equals(indicator))
                .toList();
        Optional<AreaFigure> before =
                within(all, spell -> spell.to().isBefore(over.from())).reduce((first, last) -> last);
        Optional<AreaFigure> after =
                within(all, spell -> spell.from().isAfter(over.to())).findFirst();
        Better better = all.stream().findFirst().map(AreaFigure::better).orElse(Better.NEITHER);
        return new Reading(
                before.flatMap(Published::value),
                after.flatMap(Published::value),
                better,
                before.map(AreaFigure::period).orElse(""),
                after.map(AreaFigure::period).orElse(""));
    }

    private static java.util.stream.Stream<AreaFigure> within(List<AreaFigure> figures, Predicate<Spell> which) {
        return figures.stream()
                .filter(figure -> Spell.of(figure.period()).filter(which).isPresent())
                .sorted(Comparator.comparing((AreaFigure figure) ->
                        Spell.of(figure.period()).orElseThrow().to()));
    }

    private static Optional<Value> value(AreaFigure figure) {
        try {
            return Optional.of(Value.of(new BigDecimal(figure.value().strip())));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
