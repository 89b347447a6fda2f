package org.peerbench.leadership.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.api.calendar.Entry;
import org.peerbench.host.account.Account;
import org.peerbench.leadership.WholeTool;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** The calendar over HTTP, read by ical4j, which other people made than the library that wrote it. */
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
        assertTrue(
                titles(read(calendar.body()))
                        .contains("Post becomes free: Director of Adult Services, Upper Vane Council"),
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
        List<VEvent> events = read(text);

        for (String word : List.of("Contract ends", "Election: ", "Empty for 90 days: Accountable Officer, ")) {
            assertTrue(titles(events).stream().anyMatch(title -> title.startsWith(word)), word);
        }
        assertEquals(
                events.size(),
                events.stream().map(event -> value(event, "UID")).distinct().count());
    }

    @Test
    void aChangeCountsUpAndWhatIsGoneIsCancelled() {
        ToolContext context = peerbench.context("leadership-continuity");
        LocalDate day = LocalDate.of(2027, 1, 2);
        Fact first = new Fact("u", Set.of("area"), "Term ends", day, day.plusDays(1), "", "");
        Fact moved = new Fact("u", Set.of("area"), "Term ends", day.plusDays(5), day.plusDays(6), "", "");
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
            Entry gone = published.now(List.of("area"), List.of(), now).get(0);
            assertEquals(Entry.State.CANCELLED, gone.state());
            assertEquals(2, gone.sequence());
            return null;
        });
    }

    @Test
    void whatIsPastWasSoAndIsNotCancelled() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        Fact past = new Fact("past", Set.of("gone"), "Term ends", day, day.plusDays(1), "", "");
        Author author = new Author("system", "test", "test");
        Instant before = Instant.parse("2026-02-01T10:00:00Z");
        Instant after = Instant.parse("2026-03-02T10:00:00Z");
        peerbench.context("leadership-continuity").database().write(author, "Remembered", tx -> {
            Published published = new Published(tx.sql());
            published.remember(List.of("gone"), List.of(past), before);
            Entry entry = published.now(List.of("gone"), List.of(), after).get(0);
            assertEquals(Entry.State.CONFIRMED, entry.state());
            assertEquals(0, entry.sequence());
            return null;
        });
    }

    @Test
    void aPostThatServesSeveralAreasSaysEachFactOnceWithItsAreas() {
        Person viewer = peerbench.as(Role.COORDINATOR);
        List<VEvent> all = events(made(viewer, "", "details"));
        List<VEvent> shared = all.stream()
                .filter(event -> value(event, "DESCRIPTION").startsWith("Areas: "))
                .toList();
        assertFalse(shared.isEmpty());
        List<String> said = all.stream()
                .map(event -> value(event, "SUMMARY") + value(event, "DTSTART") + value(event, "DESCRIPTION"))
                .toList();
        assertEquals(said.size(), Set.copyOf(said).size(), said::toString);
        VEvent one = shared.get(0);
        String area = value(one, "DESCRIPTION").split("[:,\n]")[1].strip();
        String code = peerbench.context("leadership-continuity").directory().areas(LocalDate.of(2026, 11, 21)).stream()
                .filter(each -> each.name().equals(area))
                .findFirst()
                .orElseThrow()
                .code();
        assertTrue(events(made(viewer, code, "details")).stream()
                .anyMatch(event -> value(event, "UID").equals(value(one, "UID"))
                        && value(event, "DESCRIPTION").equals(value(one, "DESCRIPTION"))));
    }

    @Test
    void anAddressOfThisComputerOnlySaysSoAndTheCalendarIsAFileAsWell() {
        Person viewer = peerbench.as(Role.VIEWER);
        Page made = viewer.submit(viewer.get(PAGE), "form[action$=calendar]", Map.of("area", "", "says", "posts"));
        assertTrue(made.body().contains("works on this computer only"), made.body());
        assertTrue(made.body().contains("download=\"leadership.ics\""), made.body());
        for (String other : List.of("127.0.0.1", "127.1.2.3", "localhost", "[::1]")) {
            assertTrue(Loopback.isHost(other), other);
        }
        for (String other : List.of("peerbench.example.org", "10.0.0.7", "127.example.org")) {
            assertFalse(Loopback.isHost(other), other);
        }
    }

    @Test
    void noTitleSaysTheSameNameTwice() {
        String text =
                peerbench.nobody().get(made(peerbench.as(Role.COORDINATOR), "")).body();
        for (String title : titles(read(text))) {
            List<String> parts = List.of(title.replaceFirst("^[^:]*: ", "").split(", "));
            assertEquals(parts.stream().distinct().count(), parts.size(), title);
            assertTrue(title.matches("(Term|Contract|Post|Election|Organisation|Empty).*: .*"), title);
        }
    }

    @Test
    void anAddressSaysMoreOnlyWhereItsOwnerChoseSo() {
        Person viewer = peerbench.as(Role.COORDINATOR);
        List<VEvent> plain = events(made(viewer, ""));
        assertTrue(plain.stream().allMatch(event -> value(event, "DESCRIPTION").isEmpty()));
        List<VEvent> details = events(made(viewer, "", "details"));
        assertTrue(details.stream()
                .anyMatch(event -> value(event, "DESCRIPTION").contains("What ends it: the contract ends")));
        List<VEvent> names = events(made(viewer, "", "names"));
        assertEquals(titles(plain), titles(details));
        assertEquals(plain.size(), names.size());
        assertTrue(titles(names).stream().anyMatch(title -> title.endsWith(")")), titles(names)::toString);
    }

    @Test
    void aKeyOpensNothingOnceItsOwnerLosesTheArea() {
        Person lead = peerbench.as(Role.AREA_LEAD, "X99000002", "X99000003");
        Account account = lastAccount();
        String one = made(lead, "X99000002");
        String all = made(lead, "");
        assertEquals(200, peerbench.nobody().get(one).status());
        String other = peerbench.nobody().get(all).body();
        assertFalse(other.contains("Upper Vane"), other);
        assertEquals(
                404,
                lead.submit(lead.get(PAGE), "form[action$=calendar]", Map.of("area", "X99000001"))
                        .status());
        Person root = peerbench.as(Role.ADMINISTRATOR);
        Page page = root.get("/people-and-access/accounts/" + account.id());
        assertEquals(
                303,
                root.submit(page, "form[action$=" + account.id() + "]", Map.of("areas", "X99000003"))
                        .status());
        assertEquals(404, peerbench.nobody().get(one).status());
        assertEquals(200, peerbench.nobody().get(all).status());
    }

    @Test
    void aKeyOpensNothingOnceTheAccountIsDisabled() {
        Person viewer = peerbench.as(Role.VIEWER);
        Account account = lastAccount();
        String address = made(viewer, "");
        Person root = peerbench.as(Role.ADMINISTRATOR);
        root.submit(root.get("/people-and-access/accounts/" + account.id()), "form[action$=/disable]", Map.of());
        assertEquals(404, peerbench.nobody().get(address).status());
        root.submit(root.get("/people-and-access/accounts/" + account.id()), "form[action$=/enable]", Map.of());
        assertEquals(200, peerbench.nobody().get(address).status());
    }

    private static Account lastAccount() {
        return peerbench.workbench().services().access().accounts().list().stream()
                .max(Comparator.comparing(Account::id))
                .orElseThrow();
    }

    private static List<VEvent> events(String address) {
        return read(peerbench.nobody().get(address).body());
    }

    private static List<VEvent> read(String calendar) {
        try {
            return new CalendarBuilder().build(new StringReader(calendar)).getComponents("VEVENT");
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(calendar, unreadable);
        }
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    private static List<String> titles(List<VEvent> events) {
        return events.stream().map(event -> value(event, "SUMMARY")).sorted().toList();
    }

    private static String made(Person person, String area) {
        return made(person, area, "posts");
    }

    private static String made(Person person, String area, String says) {
        Page page = person.get(PAGE);
        Page answer = person.submit(page, "form[action$=calendar]", Map.of("area", area, "says", says));
        Matcher address = ADDRESS.matcher(answer.body());
        assertTrue(address.find(), answer.body());
        return "/tools/leadership-continuity/" + address.group();
    }
}
