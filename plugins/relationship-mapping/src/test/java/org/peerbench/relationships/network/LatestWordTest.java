package org.peerbench.relationships.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerbench.relationships.network.Told.TODAY;
import static org.peerbench.relationships.network.Told.during;
import static org.peerbench.relationships.network.Told.recorded;
import static org.peerbench.relationships.network.Told.says;
import static org.peerbench.relationships.network.Told.seen;
import static org.peerbench.relationships.network.Told.silent;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LatestWordTest {
    private static final List<Actor> TWO = List.of(new Actor("a", "A", "council"), new Actor("b", "B", "icb"));

    @Test
    void theReportObservedLastWins() {
        assertEquals(2, value(seen(says("a", "b", 2), "2026-05-01"), seen(says("a", "b", 4), "2025-05-01")));
    }

    @Test
    void aVagueDateDoesNotOutrankAPreciseOneWithinIt() {
        assertEquals(2, value(seen(says("a", "b", 2), "2026-05"), seen(says("a", "b", 4), "2026")));
    }

    @Test
    void ofTwoObservedAtOnceTheOneRecordedLastWins() {
        Report late = recorded(seen(says("a", "b", 2), "2026-05"), "2026-11-10T00:00:00.000Z");
        Report early = recorded(seen(says("a", "b", 4), "2026-05"), "2026-11-09T00:00:00.000Z");
        assertEquals(2, value(late, early));
    }

    @Test
    void aLaterSkippedQuestionDoesNotTakeBackAnAnswer() {
        Report skipped = seen(silent("a", "b", AnswerStatus.SKIPPED), "2026-10");
        assertEquals(3, value(seen(says("a", "b", 3), "2026-05"), skipped));
    }

    @Test
    void aQuestionNeverAnsweredStaysUnknownAndSaysWhy() {
        Word word = word(TODAY, silent("a", "b", AnswerStatus.DECLINED));
        assertEquals(Verdict.UNKNOWN, word.verdict());
        assertEquals(AnswerStatus.DECLINED, word.report().get().answer().status());
    }

    @Test
    void aReportSpeaksFromTheEarliestDayOfAPartialStart() {
        Report fromMarch = during(says("a", "b", 3), "2026-03", null);
        assertEquals(Verdict.UNKNOWN, word(LocalDate.of(2026, 2, 28), fromMarch).verdict());
        assertEquals(Verdict.YES, word(LocalDate.of(2026, 3, 1), fromMarch).verdict());
        assertFalse(word(LocalDate.of(2026, 3, 1), fromMarch).certain());
        assertTrue(word(LocalDate.of(2026, 3, 31), fromMarch).certain());
    }

    @Test
    void aTieWithAnEndSaysNoOnceTheEndIsCertain() {
        Report until = during(says("a", "b", 3), "2020", "2026-03");
        assertEquals(Verdict.YES, word(LocalDate.of(2026, 3, 30), until).verdict());
        assertFalse(word(LocalDate.of(2026, 3, 30), until).certain());
        Word after = word(LocalDate.of(2026, 3, 31), until);
        assertEquals(Verdict.NO, after.verdict());
        assertEquals(OptionalInt.of(0), after.value());
    }

    @Test
    void aNoWithAnEndIsUnknownAfterwards() {
        assertEquals(
                Verdict.UNKNOWN,
                word(TODAY, during(says("a", "b", 0), "2020", "2025")).verdict());
    }

    @Test
    void anOlderAnswerDoesNotComeBackWhenTheLatestEnds() {
        Report old = during(says("a", "b", 4), "2019", null);
        Report latest = during(says("a", "b", 2), "2024", "2025");
        assertEquals(0, value(old, latest));
    }

    @Test
    void aReportObservedAfterTheDayIsNotYetKnownToHold() {
        assertEquals(
                Verdict.UNKNOWN,
                word(LocalDate.of(2025, 1, 1), seen(says("a", "b", 3), "2026-05"))
                        .verdict());
    }

    private static int value(Report... reports) {
        return word(TODAY, reports).value().getAsInt();
    }

    private static Word word(LocalDate asOf, Report... reports) {
        NetworkQuestion question = NetworkQuestion.of(Relations.INTENSITY, asOf);
        return Network.derive(TWO, List.of(reports), question).dyads().get(0).says();
    }
}
