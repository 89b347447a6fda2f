package org.peerbench.matching.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerbench.matching.record.AgreedLevel;
import org.peerbench.matching.record.PartnerAnswer;

/** Where an area stood on a day. */
class LevelsTest {
    private static final LocalDate WINTER = LocalDate.of(2026, 1, 10);
    private static final LocalDate SPRING = LocalDate.of(2026, 5, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    private static List<PartnerAnswer> answers(LocalDate on, int... levels) {
        return IntStream.range(0, levels.length)
                .mapToObj(i -> new PartnerAnswer(
                        "",
                        "Ashmarsh",
                        "risk",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("partner " + i),
                        OptionalInt.of(levels[i]),
                        on,
                        0))
                .toList();
    }

    private static Levels levels(List<PartnerAnswer> now, List<PartnerAnswer> then) {
        return new Levels(new Levels.Said(now, List.of()), day -> new Levels.Said(then, List.of()));
    }

    private static Optional<Value> level(int level) {
        return Optional.of(Value.of(level));
    }

    @Test
    void anAnswerThatWasReplacedIsReadFromWhatWasRecordedThen() {
        Levels levels = levels(answers(SUMMER, 3, 3, 4), answers(WINTER, 1, 2, 1));
        assertEquals(level(1), levels.on(SPRING, "Ashmarsh", "risk"));
        assertEquals(level(3), levels.on(SUMMER, SPRING, "Ashmarsh", "risk"));
    }

    @Test
    void whereNobodyAnsweredAgainTheLaterLevelIsNotKnown() {
        Levels levels = levels(answers(WINTER, 1, 2, 1), List.of());
        assertEquals(level(1), levels.on(SPRING, "Ashmarsh", "risk"));
        assertEquals(Optional.empty(), levels.on(SUMMER, SPRING, "Ashmarsh", "risk"));
    }

    @Test
    void whoDidNotAnswerAgainKeepsTheirWord() {
        List<PartnerAnswer> now = Stream.concat(
                        answers(SUMMER, 4).stream(),
                        answers(WINTER, 9, 2, 2).stream().skip(1))
                .toList();
        assertEquals(level(2), levels(now, answers(WINTER, 1, 2, 2)).on(SPRING, "Ashmarsh", "risk"));
    }

    @Test
    void beforeAnybodyAnsweredItIsNotKnown() {
        assertEquals(
                Optional.empty(), levels(answers(SUMMER, 3, 3, 3), List.of()).on(SPRING, "Ashmarsh", "risk"));
    }

    @Test
    void ofAnotherThemeNothingIsTaken() {
        assertEquals(
                Optional.empty(), levels(answers(WINTER, 3, 3, 3), List.of()).on(SPRING, "Ashmarsh", "housing"));
    }

    @Test
    void whatPartnersAgreedOnCountsFromItsDay() {
        AgreedLevel agreed = new AgreedLevel("", "Ashmarsh", "risk", 4, SUMMER, "", "Ann", 0);
        Levels levels = new Levels(
                new Levels.Said(answers(WINTER, 1, 1, 2), List.of(agreed)),
                day -> new Levels.Said(List.of(), List.of()));
        assertEquals(level(1), levels.on(SPRING, "Ashmarsh", "risk"));
        assertEquals(level(4), levels.on(SUMMER, SPRING, "Ashmarsh", "risk"));
    }
}
