package org.peerbench.matching.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.matching.record.Letter;
import org.peerbench.matching.record.SupportLetters;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/** What a day brings. The clock stands where a test puts it; each test goes on from where the one before left it. */
class DailyTest {
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2026-11-23T09:00:00Z"));

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo().at(new SetClock(NOW));

    private static Api coordinator() {
        return peerbench.api(Role.COORDINATOR);
    }

    private static ToolContext tool() {
        return peerbench.context("peer-matching");
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(NOW.get(), ZoneOffset.UTC);
    }

    private static void goTo(LocalDate day) {
        NOW.set(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    /** On to the next Monday, so that working days are easily counted. */
    private static LocalDate monday() {
        LocalDate monday = today().plusDays(8 - today().getDayOfWeek().getValue());
        goTo(monday);
        return monday;
    }

    private static void dayComes(LocalDate day) throws Exception {
        goTo(day);
        Daily.job().work().run(new DayRun(), tool());
    }

    private static List<String> letters(Pair pair) {
        String id = pair.path().substring(pair.path().lastIndexOf('/') + 1);
        return tool().database().read(sql -> new SupportLetters(sql).of(id)).stream()
                .map(Letter::what)
                .toList();
    }

    private static String state(Pair pair) {
        return coordinator().get(pair.path()).json().get("state").asText();
    }

    private static void take(Pair pair, String step, Map<String, Object> body) {
        ApiAnswer answer = coordinator().post(pair.path() + "/" + step, body);
        assertEquals(200, answer.status(), answer::text);
    }

    private static Pair active() {
        Pair pair = Pair.offered(peerbench);
        take(pair, "accept", Map.of("side", "GIVER"));
        take(pair, "accept", Map.of("side", "RECEIVER"));
        take(pair, "sessions", Map.of("on", today().toString()));
        return pair;
    }

    @Test
    void whoHasNotAnsweredIsRemindedOnWorkingDaysTwoAndFourAndItRunsOutAfterFive() throws Exception {
        LocalDate monday = monday();
        Pair pair = Pair.offered(peerbench);
        take(pair, "accept", Map.of("side", "GIVER"));
        dayComes(monday.plusDays(1));
        assertEquals(List.of("ANSWER", "ANSWER"), letters(pair));
        dayComes(monday.plusDays(2));
        assertEquals(List.of("ANSWER", "ANSWER", "NUDGE-2"), letters(pair));
        dayComes(monday.plusDays(2));
        dayComes(monday.plusDays(4));
        assertEquals(List.of("ANSWER", "ANSWER", "NUDGE-2", "NUDGE-4"), letters(pair));
        dayComes(monday.plusDays(7));
        assertEquals("OFFERED", state(pair));
        dayComes(monday.plusDays(8));
        assertEquals("EXPIRED", state(pair));
        assertTrue(letters(pair).contains("ENDED"));
    }

    @Test
    void afterThirtyQuietDaysBothAreAskedOnceAndAfterNinetySevenForReviews() throws Exception {
        LocalDate monday = monday();
        Pair pair = active();
        dayComes(monday.plusDays(29));
        assertFalse(letters(pair).contains("QUIET"));
        dayComes(monday.plusDays(30));
        dayComes(monday.plusDays(31));
        assertEquals(2, letters(pair).stream().filter("QUIET"::equals).count());
        dayComes(monday.plusDays(96));
        assertEquals("ACTIVE", state(pair));
        dayComes(monday.plusDays(97));
        assertEquals("REVIEW_DUE", state(pair));
        assertEquals(2, letters(pair).stream().filter("REVIEW"::equals).count());
    }

    @Test
    void aPauseEndsOnItsDay() throws Exception {
        LocalDate monday = monday();
        Pair pair = active();
        take(pair, "pause", Map.of("until", monday.plusDays(10).toString()));
        dayComes(monday.plusDays(9));
        assertEquals("PAUSED", state(pair));
        dayComes(monday.plusDays(10));
        assertEquals("ACTIVE", state(pair));
    }

    @Test
    void afterThreeMonthsTheAreaThatWasHelpedIsAskedOnceWhetherItLasts() throws Exception {
        LocalDate monday = monday();
        Pair pair = active();
        Map<String, Object> review =
                Map.of("goal", "YES", "rating", 4, "recommend", true, "next", "NOTHING", "side", "GIVER");
        take(pair, "review", review);
        Map<String, Object> other = new java.util.HashMap<>(review);
        other.put("side", "RECEIVER");
        take(pair, "review", other);
        take(pair, "close", Map.of());
        dayComes(monday.plus(Period.ofMonths(3)).minusDays(1));
        assertFalse(letters(pair).contains("SUSTAIN-3"));
        dayComes(monday.plus(Period.ofMonths(3)));
        dayComes(monday.plus(Period.ofMonths(3)).plusDays(1));
        assertEquals(1, letters(pair).stream().filter("SUSTAIN-3"::equals).count());
        take(pair, "sustain", Map.of("months", 3, "lasts", "PARTLY", "level", 3));
        NOW.set(NOW.get().plus(Duration.ofDays(1)));
        assertEquals(
                3,
                coordinator()
                        .get(pair.path())
                        .json()
                        .get("later")
                        .get(0)
                        .get("level")
                        .asInt());
    }

    @Test
    void afterSixAndTwelveMonthsItIsAskedAgainAndStandsOnTodayFromThatDayOn() throws Exception {
        LocalDate closed = monday();
        Pair pair = active();
        for (String side : List.of("GIVER", "RECEIVER")) {
            take(pair, "review", Map.of("goal", "YES", "rating", 4, "recommend", true, "next", "GO_ON", "side", side));
        }
        take(pair, "close", Map.of());
        for (int months : List.of(3, 6, 12)) {
            dayComes(closed.plusMonths(months).minusDays(1));
            assertFalse(letters(pair).contains("SUSTAIN-" + months));
            assertFalse(today(pair));
            dayComes(closed.plusMonths(months));
            assertTrue(letters(pair).contains("SUSTAIN-" + months));
            assertTrue(today(pair));
            goTo(closed.plusMonths(months).plusDays(1));
            assertTrue(today(pair));
            take(pair, "sustain", Map.of("months", months, "lasts", "YES"));
            assertFalse(today(pair));
        }
    }

    /** Whether the receiving side's Today leads to the support. */
    private static boolean today(Pair pair) {
        String id = pair.path().substring(pair.path().lastIndexOf('/') + 1);
        return !peerbench
                .as(Role.AREA_LEAD, Pair.RECEIVER)
                .get("/")
                .document()
                .select("main a[href$=" + id + "]")
                .isEmpty();
    }
}
