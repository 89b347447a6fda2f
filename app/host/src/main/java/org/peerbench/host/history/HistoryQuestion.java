package org.peerbench.host.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.host.change.ChangeSelection;
import org.peerbench.host.listing.Address;
import org.peerbench.host.listing.DayText;

/**
 * What the history is asked for. All of it stands in the address; the empty text asks for everything.
 *
 * @param who   an account
 * @param what  a table
 * @param area  an area's code
 * @param since a day
 */
public record HistoryQuestion(String who, String what, String area, String since) {
    static HistoryQuestion of(Request request) {
        return new HistoryQuestion(
                request.query("who").orElse(""),
                request.query("what").orElse(""),
                request.query("area").orElse(""),
                request.query("since").orElse(""));
    }

    /** The selection, for an area that is known by its id. */
    ChangeSelection selection(String areaId, Texts texts) {
        ChangeSelection selection = ChangeSelection.all();
        if (!who.isEmpty()) {
            selection = selection.by(who);
        }
        if (!what.isEmpty()) {
            selection = selection.ofTable(what);
        }
        if (!area.isEmpty()) {
            selection = selection.inArea(areaId);
        }
        return since.isEmpty() ? selection : selection.since(moment(since, texts));
    }

    /** The beginning of a day in England, or an instant. */
    static Instant moment(String text, Texts texts) {
        return day(text)
                .or(() -> instant(text))
                .orElseThrow(() -> Refusal.invalid("BAD_DATE", "since", texts.of("history.notAMoment", text)));
    }

    private static Optional<Instant> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text).atStartOfDay(DayText.ZONE).toInstant());
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException notAnInstant) {
            return Optional.empty();
        }
    }

    Address address() {
        return Address.of("/history")
                .with("who", who.isEmpty() ? null : who)
                .with("what", what.isEmpty() ? null : what)
                .with("area", area.isEmpty() ? null : area)
                .with("since", since.isEmpty() ? null : since);
    }
}
