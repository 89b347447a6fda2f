package org.peerbench.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.directory.Person;
import org.peerbench.api.exchange.Event;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/** A director of Quillbay leaves, on whom a working link hangs. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DepartureTest {
    private static final String QUILLBAY = "X99000008";
    private static final String HERE = "/tools/relationship-mapping/areas/" + QUILLBAY + "/";
    private static final String ROUTE = "/api" + HERE + "key-people?level=2";
    private static final String DIRECTOR = "Director of Adult Services";

    @RegisterExtension
    static final Peerbench peerbench = Shipped.demo();

    private static Person director;

    private static ToolContext tool() {
        return peerbench.context("relationship-mapping");
    }

    private static Person person(String role) {
        return tool().directory().peopleIn(QUILLBAY).stream()
                .filter(person -> person.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(1)
    void theFormRecordsWhoCarriesALink() {
        director = person(DIRECTOR);
        Person manager = person("Healthwatch Manager");
        var coordinator = peerbench.as(Role.COORDINATOR);
        var form = coordinator.get(HERE + "ties/new?from=" + director.organisation() + "&to=" + manager.organisation());
        var saved = coordinator.submit(
                form,
                "main form",
                Map.of(
                        "fromPerson", director.id(),
                        "toPerson", manager.id(),
                        "level", "3",
                        "says", "both",
                        "source", "Test"));
        assertTrue(saved.status() < 400, saved.text());
        var pair = coordinator.get(HERE + "pairs/" + director.organisation() + "/" + manager.organisation());
        assertTrue(pair.text().contains("This link hangs on one person."), pair.text());
        assertTrue(pair.text().contains(director.name()), pair.text());
    }

    @Test
    @Order(2)
    void whoOnlyReadsIsToldHowManyAndNotWho() {
        ApiAnswer looksAfter = peerbench.api(Role.COORDINATOR).get(ROUTE);
        assertEquals(
                1, looksAfter.json().path("links").findValue("minimumPeople").asInt());
        assertTrue(looksAfter.text().contains(director.id()), looksAfter.text());
        ApiAnswer reads = peerbench.api(Role.VIEWER).get(ROUTE);
        assertEquals(
                looksAfter.json().path("links").size(),
                reads.json().path("links").size());
        assertFalse(reads.text().contains(director.id()), reads.text());
        var viewer = peerbench.as(Role.VIEWER);
        assertEquals(403, viewer.get(HERE + "people/" + director.id()).status());
        assertEquals(403, viewer.get(HERE + "people.csv").status());
        assertFalse(viewer.get(HERE + "people").text().contains(director.name()));
        assertEquals(
                200,
                peerbench
                        .as(Role.AREA_LEAD, QUILLBAY)
                        .get(HERE + "people/" + director.id())
                        .status());
    }

    @Test
    @Order(3)
    void anAnnouncedDepartureIsShownBesideTheLinkAndToday() {
        publish(new Event.PersonLeaves(
                director.id(),
                List.of(new Event.Post("p1", DIRECTOR, director.organisation())),
                PartialDate.of("2099-01-31"),
                null));
        var coordinator = peerbench.as(Role.COORDINATOR);
        var page = coordinator.get(HERE + "people/" + director.id());
        assertTrue(page.text().contains("They leave on 31 January 2099."), page.text());
        String today = coordinator.get("/").text();
        assertTrue(today.contains("leaves on 31 January 2099; "), today);
        assertFalse(peerbench.as(Role.VIEWER).get("/").text().contains("31 January 2099"));
    }

    @Test
    @Order(4)
    void theMapMarksTheLinkThatHangsOnTheLeaverAndTheTableSaysSo() {
        String map = HERE.substring(0, HERE.length() - 1);
        var coordinator = peerbench.as(Role.COORDINATOR);
        String drawn = coordinator.get(map).body();
        assertTrue(drawn.contains("class=\"sign sign-leaving\""), "in the picture");
        assertTrue(drawn.contains("somebody who is leaving:"), "in words");
        assertTrue(coordinator.get(map + "/map.svg").body().contains("class=\"sign sign-leaving\""), "in the file");
        assertFalse(coordinator.get(map + "?marks=none").body().contains("class=\"sign"), "when not asked for");
        assertTrue(coordinator.get(map + "?show=table").text().contains("Person is leaving"));
        assertTrue(coordinator.get(map + "/ties.csv").body().contains("Person is leaving"));
        assertFalse(peerbench.as(Role.VIEWER).get(map).body().contains(director.name()), "who it is, few may know");
    }

    @Test
    @Order(5)
    void whoStaysAfterAllIsNoLongerFlagged() {
        publish(new Event.PersonStays(
                director.id(), List.of(new Event.Post("p1", DIRECTOR, director.organisation())), null));
        var page = peerbench.as(Role.COORDINATOR).get(HERE + "people/" + director.id());
        assertFalse(page.text().contains("They leave"), page.text());
    }

    private static void publish(Event event) {
        tool().database().write(new Author("system", "Test", "test"), "Announced", tx -> {
            tx.events().publish(event);
            return 0;
        });
        peerbench.workbench().exchange().delivery().settle();
    }
}
