package org.peerbench.matching.offer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.page.Form;
import org.peerbench.api.route.Maybe;
import org.peerbench.matching.entry.Sent;
import org.peerbench.matching.record.Offer;

/**
 * An offer, as programs see and send it.
 *
 * @param person    id in the directory; missing where the person was forgotten
 * @param area      id; a code will do when it is sent
 * @param capacity  how many supports at once
 * @param weekdays  such as {@code TUESDAY}; empty for any
 * @param mode      {@code EITHER}, {@code VISIT} or {@code VIDEO}
 * @param agreedOn  when the person agreed
 * @param managerOn when the employer agreed
 * @param state     {@code DRAFT}, {@code OPEN} (wants both to have agreed), {@code PAUSED} or {@code CLOSED}
 */
record OfferRecord(
        @Maybe String id,
        @Maybe String person,
        String area,
        String theme,
        @Maybe Integer capacity,
        @Maybe String from,
        @Maybe String until,
        @Maybe List<String> weekdays,
        @Maybe String mode,
        @Maybe List<String> languages,
        @Maybe List<String> prefers,
        @Maybe String agreedOn,
        @Maybe String manager,
        @Maybe String managerOn,
        @Maybe String state,
        @Maybe String note,
        @Maybe Long revision) {
    static OfferRecord of(Offer offer) {
        return new OfferRecord(
                offer.id(),
                offer.person().orElse(null),
                offer.area(),
                offer.theme(),
                offer.capacity(),
                day(offer.when().from()),
                day(offer.when().until()),
                offer.when().days().stream().sorted().map(DayOfWeek::name).toList(),
                offer.mode().name(),
                List.copyOf(offer.languages()),
                List.copyOf(offer.prefers()),
                day(offer.consent().personOn()),
                offer.consent().manager(),
                day(offer.consent().managerOn()),
                offer.state().name(),
                offer.note(),
                offer.revision());
    }

    /** As a form would send it. */
    Form form() {
        return new Sent()
                .with("theme", theme)
                .with("capacity", capacity == null ? 1 : capacity)
                .with("from", from)
                .with("until", until)
                .with("weekdays", weekdays)
                .with("mode", mode)
                .with("languages", languages)
                .with("prefers", prefers)
                .with("agreedOn", agreedOn)
                .with("manager", manager)
                .with("managerOn", managerOn)
                .with("state", state)
                .with("note", note)
                .form();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
