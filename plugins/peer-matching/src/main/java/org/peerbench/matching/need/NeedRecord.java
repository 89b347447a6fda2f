package org.peerbench.matching.need;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.peerbench.api.page.Form;
import org.peerbench.api.route.Maybe;
import org.peerbench.matching.entry.Sent;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.urgency.Part;
import org.peerbench.matching.urgency.Urgency;

/**
 * A need, as programs see and send it. The side that helps is not told {@code tier}, {@code worked} and {@code moved}.
 *
 * @param area     id; a code will do when it is sent
 * @param wish     {@code NOW}, {@code SOON} or {@code LATER}
 * @param state    {@code DRAFT}, {@code CONFIRMED}, {@code PAUSED} or {@code CLOSED}
 * @param tier     how urgent, 1 (most) to 5; what counts. It is not sent: see {@code moved}
 * @param worked   how urgent from its parts; not sent
 * @param moved    the coordinator's own urgency
 * @param weekdays such as {@code TUESDAY}; empty for any
 * @param mode     {@code EITHER}, {@code VISIT} or {@code VIDEO}
 * @param prefers  ids of areas
 */
record NeedRecord(
        @Maybe String id,
        String area,
        String theme,
        @Maybe String ask,
        @Maybe String wish,
        @Maybe String state,
        @Maybe Integer tier,
        @Maybe Worked worked,
        @Maybe Moved moved,
        @Maybe Confirmed confirmed,
        @Maybe String from,
        @Maybe String until,
        @Maybe List<String> weekdays,
        @Maybe String mode,
        @Maybe List<String> languages,
        @Maybe List<String> prefers,
        @Maybe Long revision) {
    /** From the parts; {@code tier} and {@code share} are missing where too little is known. */
    record Worked(@Maybe Integer tier, @Maybe Integer share, List<Points> parts, int supports) {}

    /** One part; {@code points} is missing where the fact is not known. */
    record Points(String part, @Maybe Integer points, int most) {}

    /** The coordinator's own urgency; {@code by} and {@code on} are not sent. */
    record Moved(
            int tier,
            String reason,
            @Maybe String by,
            @Maybe String on) {}

    /** The area's word; of what is sent only {@code by} counts. */
    record Confirmed(String by, @Maybe String on, @Maybe String way) {}

    /** @param cares whether it is told how urgent it is and why, as the area and the coordinators are */
    static NeedRecord of(Need need, Urgency urgency, boolean cares) {
        return new NeedRecord(
                need.id(),
                need.area(),
                need.theme(),
                need.ask(),
                need.wish().map(Enum::name).orElse(null),
                need.state().name(),
                cares ? number(urgency.counting(need)) : null,
                cares ? worked(urgency) : null,
                need.moved()
                        .filter(moved -> cares)
                        .map(moved -> new Moved(
                                moved.tier(),
                                moved.reason(),
                                moved.by(),
                                moved.on().toString()))
                        .orElse(null),
                need.confirmed()
                        .map(word -> new Confirmed(
                                word.by(), word.on().toString(), word.way().name()))
                        .orElse(null),
                day(need.when().from()),
                day(need.when().until()),
                need.when().days().stream().sorted().map(DayOfWeek::name).toList(),
                need.mode().name(),
                List.copyOf(need.languages()),
                List.copyOf(need.prefers()),
                need.revision());
    }

    private static Worked worked(Urgency urgency) {
        return new Worked(
                number(urgency.tier()),
                number(urgency.share()),
                urgency.parts().stream().map(NeedRecord::points).toList(),
                urgency.supports());
    }

    /** As a form would send it. */
    Form form() {
        return new Sent()
                .with("theme", theme)
                .with("ask", ask)
                .with("wish", wish)
                .with("from", from)
                .with("until", until)
                .with("weekdays", weekdays)
                .with("mode", mode)
                .with("languages", languages)
                .with("prefers", prefers)
                .form();
    }

    private static Points points(Part part) {
        return new Points(part.kind().name(), number(part.points()), part.most());
    }

    private static Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
