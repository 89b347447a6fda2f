package org.peerbench.leadership.route;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.measure.Window;
import org.peerbench.leadership.survival.Interval;

/** Reads what routes and pages of figures are asked. */
public final class Asked {
    /** Before anything that is recorded. */
    private static final LocalDate EVER = LocalDate.of(1800, 1, 1);

    private Asked() {}

    /** The time asked about; the year before its end where no beginning is given. */
    public static Window year(Request request, Texts texts) {
        return years(request, 1, texts);
    }

    /** The time asked about; so many years before its end where no beginning is given. */
    public static Window years(Request request, int years, Texts texts) {
        LocalDate to = day(request, "to", texts).orElse(request.asOf());
        return window(day(request, "from", texts).orElse(to.minusYears(years)), to, texts);
    }

    /** The time asked about; everything up to its end where no beginning is given. */
    public static Window all(Request request, Texts texts) {
        LocalDate to = day(request, "to", texts).orElse(request.asOf());
        return window(day(request, "from", texts).orElse(EVER), to, texts);
    }

    /** How 95 % limits are laid, log-log where nothing is asked. */
    public static Interval interval(Request request, Texts texts) {
        String given = request.query("ci").orElse(Interval.LOG_LOG.word());
        return Arrays.stream(Interval.values())
                .filter(interval -> interval.word().equals(given))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("BAD_PARAMETER", "ci", texts.of("route.ci.wrong", given)));
    }

    private static Window window(LocalDate from, LocalDate to, Texts texts) {
        if (!from.isBefore(to)) {
            throw Refusal.invalid(
                    "BAD_PARAMETER", "from", texts.of("route.window.empty", from.toString(), to.toString()));
        }
        return new Window(from, to);
    }

    private static Optional<LocalDate> day(Request request, String name, Texts texts) {
        return request.query(name).map(given -> {
            try {
                return LocalDate.parse(given);
            } catch (DateTimeParseException notADay) {
                throw Refusal.invalid("BAD_PARAMETER", name, texts.of("route.day.wrong", given));
            }
        });
    }
}
