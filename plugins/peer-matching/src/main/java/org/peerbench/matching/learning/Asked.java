package org.peerbench.matching.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.Parameter;
import org.peerbench.matching.Permissions;

/**
 * The time that somebody asks about. Coordinators choose any days. Others read one whole calendar year that has ended:
 * from two periods that differ by a day they could tell what happened in one area.
 *
 * @param arranges whether the viewer coordinates
 */
record Asked(boolean arranges, Period period, LocalDate today) {
    private static final int YEARS = 5;

    static Asked of(Request request, ToolContext context) {
        LocalDate today = LocalDate.now(context.clock());
        boolean arranges = request.may(Permissions.ARRANGE, null);
        if (!arranges) {
            return new Asked(false, Period.year(year(request, today, context)), today);
        }
        LocalDate to = day(request, "to", today, context);
        LocalDate from = day(request, "from", Period.yearTo(to).from(), context);
        if (to.isBefore(from)) {
            throw Refusal.invalid("BAD_PARAMETER", "from", context.texts().of("programme.period.wrong"));
        }
        return new Asked(true, new Period(from, to), today);
    }

    static List<Parameter> parameters() {
        return List.of(
                Parameter.optional("from", "The first day; a year before the last by default; for coordinators"),
                Parameter.optional("to", "The last day; today by default; for coordinators"),
                Parameter.optional("year", "For all others: one of the last five years that have ended"));
    }

    /** The years that those who do not coordinate can choose, the latest first. */
    List<Integer> years() {
        return years(today);
    }

    private static List<Integer> years(LocalDate today) {
        return IntStream.rangeClosed(1, YEARS)
                .mapToObj(back -> today.getYear() - back)
                .toList();
    }

    private static int year(Request request, LocalDate today, ToolContext context) {
        String asked = request.query("year").orElse(String.valueOf(today.getYear() - 1));
        return years(today).stream()
                .filter(year -> String.valueOf(year).equals(asked))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.invalid("BAD_PARAMETER", "year", context.texts().of("programme.year.wrong", asked)));
    }

    private static LocalDate day(Request request, String name, LocalDate usual, ToolContext context) {
        return request.query(name)
                .map(text -> DayInWords.typed(text)
                        .orElseThrow(() -> Refusal.invalid(
                                "BAD_PARAMETER", name, context.texts().of("programme.day.wrong", text))))
                .orElse(usual);
    }

    /** The same time in an address. */
    String query() {
        return arranges
                ? "?from=" + period.from() + "&to=" + period.to()
                : "?year=" + period.from().getYear();
    }
}
