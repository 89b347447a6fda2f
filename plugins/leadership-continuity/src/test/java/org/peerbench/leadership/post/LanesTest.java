package org.peerbench.leadership.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerbench.leadership.time.Days;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

class LanesTest {
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 11, 22);

    @Test
    void aSuccessorTakesTheSeatThatWasLeftLast() {
        List<Lane> lanes = lanes(
                2,
                held("a", "2018-01-01", "2020-01-01"),
                held("b", "2018-01-01", "2021-06-01"),
                held("c", "2020-01-01", null),
                held("d", "2021-06-01", null));

        assertEquals(List.of("a", "c"), ids(lanes.get(0)));
        assertEquals(List.of("b", "d"), ids(lanes.get(1)));
        assertEquals(List.of(), vacancies(lanes));
    }

    @Test
    void morePeopleThanSeatsAreSaidToBeTooMany() {
        List<Lane> lanes = lanes(1, held("a", "2018-01-01", null), held("b", "2019-01-01", null));
        assertFalse(lanes.get(0).extra());
        assertTrue(lanes.get(1).extra());
        assertEquals(List.of(), lanes.get(1).gaps());
    }

    @Test
    void aDayBetweenTwoHoldersIsHowDatesAreWritten() {
        List<Lane> lanes = lanes(
                1,
                held("a", "2018-01-01", "2020-01-01"),
                held("b", "2020-01-02", "2021-01-01"),
                held("c", "2021-01-03", null));
        assertEquals(
                List.of(false, true),
                lanes.get(0).gaps().stream().map(Gap::vacancy).toList());
    }

    @Test
    void aVacancyHasAsManyDaysAsItsDatesAllow() {
        List<Lane> lanes = lanes(1, held("a", "2018-01-01", "2020-03"), held("b", "2020-05-01", null));
        assertEquals(List.of(new Days(31, 61)), vacancies(lanes));
    }

    @Test
    void anEmptySeatLastsUntilTheDayLookedAt() {
        List<Lane> lanes = lanes(1, held("a", "2018-01-01", "2026-11-12"));
        assertEquals(List.of(new Days(10, 10)), vacancies(lanes));
    }

    @Test
    void beforeItsHistoryIsCompleteAGapSaysNothing() {
        Post late = post(1, During.of("2015-01-01", null), "2019-01-01");
        PostHistory history = new PostHistory(late, List.of(held("a", "2019-03-01", null)));
        assertEquals(List.of(new Days(59, 59)), vacancies(Lanes.of(history, FIRST, END)));
        Post unknown = post(1, During.ALWAYS, null);
        assertEquals(
                List.of(), vacancies(Lanes.of(new PostHistory(unknown, List.of(held("a", "2019", null))), FIRST, END)));
    }

    @Test
    void whoIsDesignateDoesNotFillTheSeat() {
        Holding coming = new Holding(
                "b",
                "p",
                "b",
                During.of("2020-02-01", null),
                List.of(
                        new Slice(Basis.DESIGNATE, false, During.of("2020-02-01", "2020-05-01")),
                        new Slice(Basis.SUBSTANTIVE, false, During.of("2020-05-01", null))),
                Optional.empty(),
                Outlook.OPEN,
                Optional.empty(),
                Source.NONE,
                "",
                0);
        List<Lane> lanes = lanes(1, held("a", "2018-01-01", "2020-04-01"), coming);
        assertEquals(List.of("a", "b"), ids(lanes.get(0)));
        assertEquals(List.of(new Days(30, 30)), vacancies(lanes));
    }

    @Test
    void aPostThatEndedMissesNobody() {
        Post ended = post(1, During.of("2018-01-01", "2022-07-01"), "2018-01-01");
        PostHistory history = new PostHistory(ended, List.of(held("a", "2018-01-01", "2022-06-01")));
        assertEquals(List.of(new Days(30, 30)), vacancies(Lanes.of(history, FIRST, END)));
    }

    private static List<Lane> lanes(int seats, Holding... holdings) {
        return Lanes.of(
                new PostHistory(post(seats, During.of("2018-01-01", null), "2018-01-01"), List.of(holdings)),
                FIRST,
                END);
    }

    private static Post post(int seats, During exists, String observed) {
        return new Post(
                "p",
                Optional.empty(),
                "Chair",
                "chair",
                seats,
                Term.NONE,
                "",
                exists,
                Edtf.stored(observed),
                Source.NONE,
                Map.of("area", SeatType.CORE),
                0);
    }

    private static Holding held(String id, String from, String until) {
        During during = During.of(from, until);
        return new Holding(
                id,
                "p",
                id,
                during,
                List.of(new Slice(Basis.SUBSTANTIVE, false, during)),
                Optional.empty(),
                Outlook.OPEN,
                Optional.empty(),
                Source.NONE,
                "",
                0);
    }

    private static List<String> ids(Lane lane) {
        return lane.holdings().stream().map(Holding::id).toList();
    }

    private static List<Days> vacancies(List<Lane> lanes) {
        return lanes.stream()
                .flatMap(lane -> lane.gaps().stream())
                .filter(Gap::vacancy)
                .map(Gap::days)
                .toList();
    }
}
