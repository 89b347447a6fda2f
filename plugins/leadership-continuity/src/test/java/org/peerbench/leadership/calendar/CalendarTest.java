package org.peerbench.leadership.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.leadership.WholeTool;
import org.peerbench.leadership.exchange.calendar.CalendarEntry;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** The calendar over HTTP, read by another library than the one that wrote it. */
class CalendarTest {
    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private static final String PAGE = "/tools/leadership-continuity/calendar";
    private static final Pattern ADDRESS = Pattern.compile("calendar\\.ics\\?key=[A-Za-z0-9_-]{43}");

    @Test
    void aKeyOpensTheCalendarWithoutSigningInUntilItIsRevoked() {
        Person viewer = peerbench.as(Role.VIEWER);
        String address = made(viewer, "X99000001");
        Page calendar = peerbench.nobody().get(address);
        assertEquals(200, calendar.status());
        ICalendar read = Biweekly.parse(calendar.body()).first();
        assertTrue(
                read.getEvents().stream()
                        .anyMatch(event -> event.getSummary()
                                .getValue()
                                .equals("Post becomes free: Director of Adult Services, Upper Vane")),
                calendar.body());
        assertFalse(calendar.body().contains("Merridew"));
        assertFalse(calendar.body().contains("Stonereach"));

        Page keys = viewer.get(PAGE);
        viewer.submit(keys, "form[action$=revoke]", Map.of());
        assertEquals(404, peerbench.nobody().get(address).status());
    }

    @Test
    void aKeyThatNobodyMadeOpensNothing() {
        assertEquals(404, peerbench.nobody().get(PAGE + ".ics").status());
        assertEquals(
                404, peerbench.nobody().get(PAGE + ".ics?key=" + "x".repeat(43)).status());
    }

    @Test
    void allAreasHaveEveryTermContractElectionAndEmptyPost() {
        String text =
                peerbench.nobody().get(made(peerbench.as(Role.COORDINATOR), "")).body();
        List<VEvent> events = Biweekly.parse(text).first().getEvents();

        for (String word :
                List.of("Contract ends", "Election: ", "Empty for 90 days: Accountable Officer, Low Ketter")) {
            assertTrue(
                    events.stream()
                            .anyMatch(event -> event.getSummary().getValue().startsWith(word)),
                    word);
        }
        assertEquals(
                events.size(),
                events.stream()
                        .map(event -> event.getUid().getValue())
                        .distinct()
                        .count());
    }

    @Test
    void aChangeCountsUpAndWhatIsGoneIsCancelled() {
        ToolContext context = peerbench.context("leadership-continuity");
        LocalDate day = LocalDate.of(2027, 1, 2);
        Fact first = new Fact("u", "area", "Term ends", day, day.plusDays(1));
        Fact moved = new Fact("u", "area", "Term ends", day.plusDays(5), day.plusDays(6));
        Author author = new Author("system", "test", "test");
        Instant now = Instant.parse("2026-11-21T10:00:00Z");
        context.database().write(author, "Remembered", tx -> {
            Published published = new Published(tx.sql());
            published.remember(List.of("area"), List.of(first), now);
            assertEquals(
                    0,
                    published.now(List.of("area"), List.of(first), now).get(0).sequence());
            published.remember(List.of("area"), List.of(moved), now);
            published.remember(List.of("area"), List.of(), now);
            CalendarEntry gone = published.now(List.of("area"), List.of(), now).get(0);
            assertTrue(gone.cancelled());
            assertEquals(2, gone.sequence());
            return null;
        });
    }

    private static String made(Person person, String area) {
        Page page = person.get(PAGE);
        Page answer = person.submit(page, "form[action$=calendar]", Map.of("area", area));
        Matcher address = ADDRESS.matcher(answer.body());
        assertTrue(address.find(), answer.body());
        return "/tools/leadership-continuity/" + address.group();
    }
}
