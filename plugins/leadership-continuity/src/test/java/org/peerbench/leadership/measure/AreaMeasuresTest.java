package org.peerbench.leadership.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.post.Succession;
import org.peerbench.leadership.survival.Interval;
import org.peerbench.leadership.survival.KaplanMeier;
import org.peerbench.leadership.time.During;

class AreaMeasuresTest {
    private static final Window YEAR = Told.window("2023-01-01", "2024-01-01");

    /** NHS Digital's worked example: a hundred at the start, ten of them leave, whoever came in between: 90 %. */
    @Test
    void ninetyOfAHundredWhoStayAreNinetyPerCent() {
        List<PostHistory> posts = new ArrayList<>();
        for (int one = 0; one < 100; one++) {
            Holding first = Told.holds("p" + one, "2020-01-01", one < 10 ? "2023-05-01" : "");
            posts.add(
                    one < 10
                            ? Told.post("s" + one, "2020-01-01", first, Told.holds("n" + one, "2023-05-01", ""))
                            : Told.post("s" + one, "2020-01-01", first));
        }
        Turnover turnover = AreaMeasures.of(Told.AREA, posts, List.of(), YEAR).turnover();
        assertEquals(Figure.exactly(0.9), turnover.stabilityIndex());
        assertEquals(Figure.exactly(10), turnover.leavers());
        assertEquals(0.1, turnover.rate().value(), 1e-12);
    }

    @Test
    void whoComesBackHasNotStayed() {
        assertEquals(
                Figure.exactly(0),
                Told.measured(
                                YEAR,
                                Told.post(
                                        "s",
                                        "2020-01-01",
                                        Told.holds("p", "2020-01-01", "2023-03-01"),
                                        Told.holds("p", "2023-06-01", "")))
                        .turnover()
                        .stabilityIndex());
    }

    @Test
    void aNewAppointmentOnTheDayAfterIsNoBreak() {
        assertEquals(
                Figure.exactly(1),
                Told.measured(
                                YEAR,
                                Told.post(
                                        "s",
                                        "2020-01-01",
                                        Told.holds("p", "2020-01-01", "2023-03-01"),
                                        Told.holds("p", "2023-03-02", "")))
                        .turnover()
                        .stabilityIndex());
    }

    @Test
    void whoGoesAlongIntoTheMergedPostHasStayed() {
        AreaMeasures measures = AreaMeasures.of(
                Told.AREA,
                List.of(
                        Told.post(
                                "old",
                                1,
                                "2020-01-01",
                                During.of("", "2023-07-01"),
                                Told.holds("p", "2020-01-01", "2023-07-01")),
                        Told.post(
                                "new",
                                1,
                                "2020-01-01",
                                During.of("2023-07-01", ""),
                                Told.holds("p", "2023-07-01", ""))),
                List.of(new Succession("old", "new", Succession.Kind.MERGED, Optional.empty())),
                YEAR);
        assertEquals(Figure.exactly(1), measures.turnover().stabilityIndex());
        assertEquals(Figure.exactly(0), measures.occupancy().vacancyDays());
        assertEquals(1461, measures.timeInPost().median().value());
    }

    /** The King's Fund's "8 %" was empty in one place and empty or interim in another. */
    @Test
    void aCoveredSeatIsNotVacantButNotSubstantivelyFilled() {
        Occupancy occupancy = Told.measured(
                        YEAR,
                        Told.post("empty", "2020-01-01", Told.holds("p", "2020-01-01", "2023-12-01")),
                        Told.post("covered", "2020-01-01", Told.holds("q", Basis.INTERIM, "2023-01-01", "")),
                        Told.post("filled", "2020-01-01", Told.holds("r", "2020-01-01", "")),
                        Told.post("elected", "2020-01-01", Told.holds("e", Basis.ELECTED, "2020-01-01", "")))
                .occupancy();
        assertEquals(Figure.exactly(0.25), occupancy.pointVacancy());
        assertEquals(Figure.exactly(0.5), occupancy.notSubstantive());
        assertEquals(Figure.exactly(31), occupancy.vacancyDays());
        assertEquals(31 / 1460.0, occupancy.vacancyRate().value(), 1e-12);
        assertEquals(365 / (1460.0 - 31), occupancy.interimShare().value(), 1e-12);
        assertEquals(Figure.exactly(365), occupancy.longestCover());
    }

    @Test
    void aGapOfOneDayIsHowDatesAreWritten() {
        Occupancy one = gap("2023-03-02").occupancy();
        assertEquals(Figure.exactly(0), one.vacancyDays());
        assertEquals(Figure.exactly(0), one.vacancies());
        Occupancy two = gap("2023-03-03").occupancy();
        assertEquals(Figure.exactly(2), two.vacancyDays());
        assertEquals(Figure.exactly(1), two.vacancies());
    }

    private static AreaMeasures gap(String next) {
        return Told.measured(
                YEAR,
                Told.post("s", "2020-01-01", Told.holds("p", "2020-01-01", "2023-03-01"), Told.holds("q", next, "")));
    }

    @Test
    void nobodyIsMissingBeforeTheHistoryIsKnownOrWhereThereIsNoPost() {
        AreaMeasures measures = Told.measured(
                YEAR,
                Told.post("known", "2023-12-01", Told.holds("p", "2023-12-22", "")),
                Told.post(
                        "gone",
                        1,
                        "2020-01-01",
                        During.of("", "2023-01-11"),
                        Told.holds("q", "2020-01-01", "2023-01-06")));
        assertEquals(Figure.exactly(21 + 5), measures.occupancy().vacancyDays());
        assertEquals(Figure.exactly(1), measures.occupancy().seats());
    }

    @Test
    void aPostOfWhichNothingIsKnownIsEmptyNowAndWasNeverMissed() {
        Occupancy occupancy = Told.measured(YEAR, Told.post("new", "")).occupancy();
        assertEquals(Figure.exactly(1), occupancy.pointVacancy());
        assertEquals(Figure.exactly(0), occupancy.vacancyDays());
    }

    /** Three waits: 30 days to a holder, 60 to one, and one that goes on after 100. Half have one after 60 days. */
    @Test
    void waitingEndsWithAHolderForGoodAndNotWithCover() {
        AreaMeasures measures = Told.measured(
                YEAR,
                Told.post(
                        "a",
                        "2020-01-01",
                        Told.holds("p", "2020-01-01", "2023-03-01"),
                        Told.holds("q", "2023-03-31", "")),
                Told.post(
                        "b",
                        "2020-01-01",
                        Told.holds("p", "2020-01-01", "2023-03-01"),
                        Told.holds("i", Basis.ACTING, "2023-03-01", "2023-04-30"),
                        Told.holds("q", "2023-04-30", "")),
                Told.post("c", "2020-01-01", Told.holds("p", "2020-01-01", "2023-09-23")));
        assertEquals(2, measures.timeToFill().curve().ended());
        assertEquals(1.0 / 3, measures.timeToFill().curve().at(60), 1e-12);
        assertEquals(60, measures.timeToFill().curve().median(Interval.LOG_LOG).days());
    }

    @Test
    void whoIsStillThereIsSeenUntilTheyWereLastVerified() {
        Tenures tenures = Told.measured(
                        Told.window("2000-01-01", "2024-01-01"),
                        Told.post("a", "2020-01-01", Told.verified(Told.holds("p", "2018-01-01", ""), "2022-01-01")),
                        Told.post("b", "2020-01-01", Told.holds("q", "2021-01-01", "2023-01-01")),
                        Told.post("c", "2020-01-01", Told.holds("early", "2015-01-01", "2019-12-31")),
                        Told.post("d", "", Told.holds("cover", Basis.INTERIM, "2021-01-01", "2023-01-01")))
                .tenures();
        assertEquals(2, tenures.observations().size());
        assertEquals(1, tenures.leftOut());
        var curve = KaplanMeier.of(tenures.observations());
        assertEquals(List.of(730.0, 1461.0), Arrays.stream(curve.time()).boxed().toList());
        assertEquals(1, curve.atRisk()[0]);
    }

    @Test
    void twoYearsTogetherAreFamiliarAndAnEmptySeatIsNot() {
        Familiarity both = Told.measured(
                        YEAR,
                        Told.post("a", "2020-01-01", Told.holds("p", "2020-01-01", "")),
                        Told.post("b", "2020-01-01", Told.holds("q", "2023-01-01", "")))
                .familiarity();
        assertEquals(1, both.pairs());
        assertEquals(0.5, both.index().value(), 1e-12);
        assertEquals(Figure.exactly(0), both.newPairs());
        Familiarity empty = Told.measured(
                        YEAR,
                        Told.post("a", "2020-01-01", Told.holds("p", "2020-01-01", "")),
                        Told.post("b", "2020-01-01", Told.holds("q", "2020-01-01", "2023-06-01")))
                .familiarity();
        assertEquals(Figure.exactly(0), empty.index());
        assertEquals(Figure.exactly(1), empty.pairYearsLost());
    }

    @Test
    void whoHoldsBothPostsIsNoPair() {
        Familiarity one = Told.measured(
                        YEAR,
                        Told.post("a", "2020-01-01", Told.holds("p", "2020-01-01", "")),
                        Told.post("b", "2020-01-01", Told.holds("p", "2020-01-01", "")))
                .familiarity();
        assertEquals(0, one.pairs());
        assertFalse(one.index().defined());
    }

    /** Replaced in turn so often that nobody is missing for a day, and no two work together for long. */
    @Test
    void relationshipsCanResetWhileNobodyIsMissing() {
        PostHistory one = Told.post(
                "a",
                "2020-01-01",
                Told.holds("a1", "2020-01-01", "2023-04-01"),
                Told.holds("a2", "2023-04-01", "2023-10-01"),
                Told.holds("a3", "2023-10-01", ""));
        PostHistory other = Told.post(
                "b", "2020-01-01", Told.holds("b1", "2020-01-01", "2023-07-01"), Told.holds("b2", "2023-07-01", ""));
        assertEquals(
                Figure.exactly(0), Told.measured(YEAR, one, other).occupancy().vacancyDays());
        SharedTenure shared = SharedTenure.of(one, other, List.of(), YEAR);
        assertEquals(
                List.of(90.0, 91.0, 92.0, 92.0),
                shared.spells().stream().map(spell -> spell.days().value()).toList());
        assertEquals(91.5, shared.median().value());
        assertEquals(365 / 4.0, shared.mean().value());
        assertEquals(92, shared.longest().value());
    }

    @Test
    void termsThatEndWithinSixMonthsOfEachOtherAreOneCluster() {
        TermClustering clustering = Told.measured(
                        YEAR,
                        Told.post("a", "2020-01-01", Told.until(Told.holds("p", "2020-01-01", ""), "2024-05-06")),
                        Told.post("b", "2020-01-01", Told.until(Told.holds("q", "2020-01-01", ""), "2024-10-31")),
                        Told.post("c", "2020-01-01", Told.until(Told.holds("r", "2020-01-01", ""), "2024-12")),
                        Told.post("d", "2020-01-01", Told.holds("s", "2020-01-01", "")))
                .clustering();
        assertEquals(Figure.exactly(2), clustering.ends());
        assertEquals(4, clustering.seats());
        assertEquals(3, clustering.known());
    }

    @Test
    void changesAreCountedByPostAndReasonAndJointHoldersOnce() {
        Changes changes = Told.measured(
                        YEAR,
                        Told.post(
                                "a",
                                "2020-01-01",
                                Told.holds("p", "2020-01-01", "2023-02-01"),
                                Told.holds("q", "2023-02-01", "2023-08-01"),
                                Told.holds("i", Basis.INTERIM, "2023-08-01", "")),
                        Told.post("b", "2020-01-01", Told.holds("twin", "2020-01-01", "")),
                        Told.post("c", "2020-01-01", Told.holds("twin", "2021-01-01", "")))
                .changes();
        assertEquals(Figure.exactly(2), changes.changes());
        assertEquals(1, changes.postsTwice());
        assertEquals(1, changes.coverAtEnd());
        assertEquals(1, changes.coverShort());
        assertEquals(1, changes.jointHolders());
    }

    @Test
    void tenureCountsFromThePartThatIsForGood() {
        Holding holding = Told.with(
                "p",
                List.of(
                        new Slice(Basis.ACTING, false, During.of("2021-01-01", "2022-01-01")),
                        new Slice(Basis.SUBSTANTIVE, false, During.of("2022-01-01", ""))),
                During.of("2021-01-01", ""));
        AreaMeasures measures = Told.measured(YEAR, Told.post("a", "2020-01-01", holding));
        assertEquals(730, measures.timeInPost().median().value());
    }
}
