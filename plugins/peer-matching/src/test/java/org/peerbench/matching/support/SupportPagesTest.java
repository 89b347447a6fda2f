package org.peerbench.matching.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.matching.record.Letter;
import org.peerbench.matching.record.SupportLetters;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** Supports as people see them: signed in, and behind a link without an account. */
class SupportPagesTest {
    private static final String TOOL = "/tools/peer-matching/";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Person coordinator = peerbench.as(Role.COORDINATOR);
    private final Person giver = peerbench.as(Role.AREA_LEAD, Pair.GIVER);
    private final Person receiver = peerbench.as(Role.AREA_LEAD, Pair.RECEIVER);

    private static String id(Pair pair) {
        return pair.path().substring(pair.path().lastIndexOf('/') + 1);
    }

    private static String page(Pair pair) {
        return TOOL + "supports/" + id(pair);
    }

    private static LocalDate today() {
        return LocalDate.now(peerbench.context("peer-matching").clock());
    }

    private static Page step(Person person, Pair pair, String step, Map<String, String> fields) {
        String path = page(pair) + "/steps/" + step;
        return person.submit(person.get(path), "main form", fields);
    }

    @Test
    void bothSidesSayYesMeetAndReviewOnTheirPages() {
        Pair pair = Pair.offered(peerbench);
        Page offered = giver.get(page(pair));
        assertEquals(200, offered.status(), offered::text);
        assertEquals("Quillbay could help Harrowfen", offered.title());
        assertTrue(offered.text().contains("An answer is awaited from"), offered.text());
        assertEquals(303, step(giver, pair, "accept", Map.of()).status());
        assertTrue(giver.get(TOOL + "supports").text().contains("An answer is awaited from Harrowfen"));
        assertEquals(
                303,
                step(coordinator, pair, "accept", Map.of("side", "RECEIVER")).status());
        assertEquals(422, step(giver, pair, "session", Map.of("on", "some day")).status());
        assertEquals(
                303,
                step(giver, pair, "session", Map.of("on", today().toString(), "topic", "A first draft"))
                        .status());
        Page active = receiver.get(page(pair));
        assertEquals("Quillbay helps Harrowfen", active.title());
        assertTrue(active.text().contains("A first draft"), active.text());
        assertTrue(active.text().contains("as coordinator"), active.text());
        assertEquals(422, step(receiver, pair, "review", Map.of()).status());
        Map<String, String> review =
                Map.of("goal", "YES", "rating", "5", "recommend", "YES", "next", "NOTHING", "after", "4");
        assertEquals(303, step(receiver, pair, "review", review).status());
        assertFalse(giver.get(page(pair)).text().contains("Useful: 5 of 5"));
        assertEquals(303, step(giver, pair, "review", review).status());
        assertTrue(giver.get(page(pair)).text().contains("Useful: 5 of 5"));
        Page thanks = coordinator.get("/messages");
        assertTrue(thanks.text().contains("Thank you: Quillbay helped Harrowfen"), thanks.text());
    }

    @Test
    void whoeverItDoesNotConcernSeesNoSignOfIt() {
        Pair pair = Pair.offered(peerbench);
        Person other = peerbench.as(Role.AREA_LEAD, "X99000011");
        assertEquals(404, other.get(page(pair)).status());
        assertEquals(404, other.get(page(pair) + "/steps/accept").status());
        assertTrue(other.get(TOOL + "supports").text().contains("No support is offered or under way."));
        assertEquals(403, peerbench.as(Role.VIEWER).get(page(pair)).status());
        String answered = "Quillbay and Harrowfen are asked about help with";
        assertTrue(
                coordinator.get("/").text().contains(answered),
                coordinator.get("/").text());
        assertTrue(giver.get("/").text().contains(answered));
        assertFalse(other.get("/").text().contains(answered));
    }

    @Test
    void aReasonStandsOnTheCoordinatorsPageAlone() {
        Pair pair = Pair.offered(peerbench);
        step(receiver, pair, "decline", Map.of("reason", "We compete with them for a ward"));
        assertFalse(giver.get(page(pair)).text().contains("compete"));
        assertFalse(receiver.get(page(pair)).text().contains("compete"));
        assertTrue(coordinator.get(page(pair)).text().contains("Reason, for coordinators: We compete"));
        assertTrue(coordinator.get("/").text().contains("one side said no"));
        assertFalse(giver.get("/").text().contains("one side said no"));
    }

    @Test
    void aLinkAnswersAnOfferOnAPhoneAndNothingMore() {
        Pair pair = Pair.offered(peerbench);
        Page thanks = answer(pair, "ANSWER", Map.of("answer", "yes"));
        assertTrue(thanks.text().contains("Save the calendar file"), thanks.text());
        Page seen = coordinator.get(page(pair));
        assertTrue(seen.text().contains("by a link"), seen.text());
        assertTrue(seen.text().contains("An answer is awaited from"), seen.text());
        String file = thanks.document().select("main a[href*=calendar.ics]").attr("href");
        Page calendar = peerbench.nobody().get(file);
        assertEquals(200, calendar.status(), calendar::text);
        assertEquals(404, peerbench.nobody().get(file + "x").status());
    }

    @Test
    void whoeverSendsALinkOffWithoutAnAnswerIsAskedAgainAndHasNotSaidNo() {
        Pair pair = Pair.offered(peerbench);
        Person phone = peerbench.nobody();
        Page asked = phone.follow(phone.submit(phone.get(link(pair, "ANSWER")), "main form", Map.of()));
        Page again = phone.submit(asked, "main form", Map.of());
        assertEquals(422, again.status());
        assertTrue(again.text().contains("Choose one of these."), again::text);
        assertTrue(coordinator.get(page(pair)).text().contains("An answer is awaited from Quillbay and Harrowfen"));
        assertEquals(
                303, phone.submit(again, "main form", Map.of("q.answer", "yes")).status());
    }

    @Test
    void aSuggestedSessionIsTentativeThenConfirmedThenCalledOffUnderOneUid() {
        Pair pair = Pair.offered(peerbench);
        PropertyContainer tentative = event(pair);
        assertEquals("TENTATIVE", value(tentative, "STATUS"));
        assertEquals("0", value(tentative, "SEQUENCE"));
        step(giver, pair, "accept", Map.of());
        step(receiver, pair, "accept", Map.of());
        step(giver, pair, "session", Map.of("on", today().plusDays(20).toString(), "begins", "14:30"));
        PropertyContainer booked = event(pair);
        assertEquals(value(tentative, "UID"), value(booked, "UID"));
        assertEquals("CONFIRMED", value(booked, "STATUS"));
        assertEquals("1", value(booked, "SEQUENCE"));
        step(giver, pair, "end", Map.of("reason", "The post is gone"));
        PropertyContainer off = event(pair);
        assertEquals(value(tentative, "UID"), value(off, "UID"));
        assertEquals("CANCELLED", value(off, "STATUS"));
        assertEquals("2", value(off, "SEQUENCE"));
        assertEquals("CANCEL", value(calendar(pair), "METHOD"));
    }

    private Calendar calendar(Pair pair) {
        String href = coordinator
                .get(page(pair))
                .document()
                .select("main a[href*=calendar.ics]")
                .attr("href");
        String body = peerbench.nobody().get(href).body();
        try {
            return new CalendarBuilder().build(new StringReader(body));
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(body, unreadable);
        }
    }

    private PropertyContainer event(Pair pair) {
        return calendar(pair).getComponents().get(0);
    }

    private static String value(PropertyContainer part, String property) {
        return part.getProperty(property).map(Property::getValue).orElse("");
    }

    /** The receiving side's link, as the coordinator would hand it over by hand. */
    private String link(Pair pair, String what) {
        String survey =
                peerbench.context("peer-matching").database().read(sql -> new SupportLetters(sql).of(id(pair))).stream()
                        .filter(letter -> letter.what().equals(what))
                        .reduce((first, last) -> last)
                        .flatMap(Letter::survey)
                        .orElseThrow();
        Page links = coordinator.post("/surveys/" + survey + "/links", Map.of());
        return URI.create(links.body().lines().skip(1).findFirst().orElseThrow().split(",", -1)[2])
                .getPath();
    }

    private Page answer(Pair pair, String what, Map<String, String> answers) {
        Person phone = peerbench.nobody();
        Page asked = phone.follow(phone.submit(phone.get(link(pair, what)), "main form", Map.of()));
        Map<String, String> fields = new java.util.HashMap<>();
        answers.forEach((question, value) -> asked.document().select("main [name]").eachAttr("name").stream()
                .filter(name -> name.equals("q." + question))
                .forEach(name -> fields.put(name, value)));
        Page after = phone.follow(phone.submit(asked, "main form", fields));
        return after.document().select("main form[action$=send]").isEmpty()
                ? after
                : phone.follow(phone.submit(after, "main form[action$=send]", Map.of()));
    }
}
