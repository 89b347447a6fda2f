package org.peerbench.testkit.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.api.questionnaire.Combined;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;
import org.slf4j.LoggerFactory;

/** Answers that are only shown combined come out in no other way. */
class ConfidentialTest {
    /** Nobody else says this: where it stands, a confidential answer stands. */
    private static final String MARK = "777001";

    @RegisterExtension
    static final Peerbench peerbench = Asked.workbench();

    private static Page toTrust(Person phone, String link) {
        Page page = phone.follow(phone.submit(phone.get(link), "main form", Map.of()));
        page = phone.follow(phone.submitAll(page, "main form", Map.of("q.who", List.of("council"))));
        return phone.follow(phone.submit(page, "main form", Asked.each("closely", List.of("council"), "1")));
    }

    @Test
    void noTableButTheirOwnNoPageAndNoLogHoldsThem() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
        Asked asked = Asked.open(peerbench, "marked", Asked.today().plusDays(5));
        String link = asked.link("Ruth");
        Person phone = peerbench.nobody();
        Page step = phone.follow(phone.submit(phone.get(link), "main form", Map.of()));
        Page check = phone.follow(phone.submit(step, "main form", Map.of("q.secret", MARK)));

        assertFalse(check.body().contains(MARK), check.text());
        assertTrue(check.text().contains("Answered in confidence"), check.text());
        assertTrue(asked.everythingElse().stream().noneMatch(row -> row.contains(MARK)));
        Person administrator = peerbench.as(Role.ADMINISTRATOR);
        for (String path : List.of("/history", asked.path(), "/surveys", link + "/check")) {
            assertFalse(administrator.get(path).body().contains(MARK), path);
        }
        // The step itself offers the same to everybody, and marks nothing.
        assertEquals(
                0,
                phone.get(link + "/step/secret").document().select("[checked]").size());
        assertTrue(
                log.list.stream().noneMatch(event -> event.getFormattedMessage().contains(MARK)));
        assertTrue(asked.tool().questionnaires().answers(first(asked)).given().isEmpty());
    }

    private static String first(Asked asked) {
        return asked.tool().questionnaires().respondents(asked.survey()).get(0).id();
    }

    @Test
    void theHistoryKnowsThatSomethingChangedAndNoMore() {
        Asked asked = Asked.open(peerbench);
        Person phone = peerbench.nobody();
        Page trust = toTrust(phone, asked.link("Sam"));
        phone.submit(trust, "main form", Asked.each("trust", List.of("council"), "4"));
        String respondent = first(asked);
        long marks = asked.everythingElse().stream()
                .filter(row -> row.startsWith("change_row") && row.contains("survey_combined_change"))
                .filter(row -> row.contains(respondent))
                .count();
        assertEquals(1, marks);
    }

    @Test
    void whatOneAnsweredUnderOnesNameIsInTheHistoryOfWhoLooksAfterSurveysOnly() {
        toTrust(peerbench.nobody(), Asked.open(peerbench).link("Uma"));
        String given = "Given [\"council\"]";
        String told = peerbench.as(Role.COORDINATOR).get("/history").text();
        assertTrue(told.contains(given), told);
        for (Person other : List.of(peerbench.as(Role.AREA_LEAD, "X99000001"), peerbench.as(Role.VIEWER))) {
            assertFalse(other.get("/history").text().contains(given));
        }
    }

    @Test
    void aConfidentialAnswerIsKeptWhenItsStepIsSentAgainBlank() {
        Asked asked = Asked.open(peerbench);
        Person phone = peerbench.nobody();
        Page trust = toTrust(phone, asked.link("Tom"));
        phone.submit(trust, "main form", Asked.each("trust", List.of("council"), "4"));
        Page again = phone.get(trust.path());
        assertTrue(again.text().contains("You have answered this already"), again.text());
        phone.submit(again, "main form", Map.of());
        assertTrue(phone.get(trust.path()).text().contains("You have answered this already"));
    }

    @Test
    void nothingIsToldBeforeClosingOrOfFewerThanFiveAndWhatWasToldStays() {
        Asked asked = Asked.open(peerbench);
        for (String name : List.of("A", "B", "C", "D")) {
            asked.answer(asked.link(name), List.of("council"), "2", "4");
        }
        close(asked);
        assertEquals(List.of(), told(asked));
        reopen(asked);
        asked.answer(asked.link("E"), List.of("council"), "2", "1");
        assertEquals(List.of(), told(asked));
        close(asked);
        // (4 + 4 + 4 + 4 + 1) / 5 = 3.4
        List<Combined.Mean> first = List.of(new Combined.Mean("council", 5, 3.0, 4.0));
        assertEquals(first, told(asked));
        reopen(asked);
        for (String name : List.of("F", "G", "H", "I")) {
            asked.answer(asked.link(name), List.of("council"), "2", "1");
        }
        close(asked);
        assertEquals(first, told(asked), "what came from four more would tell of the four");
        reopen(asked);
        asked.answer(asked.link("J"), List.of("council"), "2", "1");
        close(asked);
        // (4 * 4 + 6 * 1) / 10 = 2.2. The edges at 2.2 and 2.4 are not used: beside the 5 raters and at least 10 points
        // over the end that were told of before, they would say that all five who came gave 1.
        assertEquals(List.of(new Combined.Mean("council", 10, 2.0, 2.6)), told(asked));
    }

    private static void close(Asked asked) {
        asked.write(tx -> {
            tx.questionnaires().close(asked.survey());
            return null;
        });
    }

    private static void reopen(Asked asked) {
        asked.write(tx -> {
            tx.questionnaires().reopen(asked.survey(), Asked.today().plusDays(5));
            return null;
        });
    }

    private static List<Combined.Mean> told(Asked asked) {
        return asked.tool().questionnaires().combined(asked.survey(), "trust").means();
    }
}
