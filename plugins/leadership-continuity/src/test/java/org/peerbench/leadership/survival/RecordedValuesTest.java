package org.peerbench.leadership.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Sixteen sets of durations from fifteen publications, the first eight of them retyped by hand: with ties,
 * with delayed entry (Woolson, Channing House, the melanoma patients by age), with a risk set that runs empty (the men of
 * Channing House), with start-stop data and with causes that compete. Beside each stands what R's survival gave for it,
 * with version and call, and the script that printed it. Of start-stop data its {@code survdiff} takes none; there the
 * log-rank test is R's Mantel–Haenszel test over the days of all ends. Everywhere it is also the score test of
 * {@code coxph} with exact ties, except for Byar's many ties, where that never ends.
 */
class RecordedValuesTest {
    private static final List<String> SETS = List.of(
            "freireich",
            "miller",
            "edmonson",
            "pike",
            "nelson",
            "woolson",
            "tongue",
            "hoel",
            "loprinzi",
            "stanford",
            "channing",
            "byar",
            "veterans",
            "melanoma",
            "melanoma-age",
            "kyle");

    @TestFactory
    Stream<DynamicTest> ourFiguresAreThoseOfR() {
        return SETS.stream().map(name -> DynamicTest.dynamicTest(name, () -> compare(name)));
    }

    @Test
    void everySetNamesItsPublicationAndHowItWasTakenFromIt() {
        SETS.forEach(name -> {
            List<String> told = PublishedSet.lines(name + ".csv").stream()
                    .takeWhile(line -> line.startsWith("# "))
                    .toList();
            assertEquals(4, told.size(), name);
            assertTrue(told.get(2).contains("yped"), name);
            assertTrue(told.get(3).startsWith("# R 4.2.2, survival 3.5.3: Rscript values.R " + name), name);
        });
    }

    /** Every set with groups has a log-rank test printed by R. */
    @Test
    void groupsAreComparedWhereverThereAreSome() {
        SETS.stream()
                .filter(name -> PublishedSet.read(name).groups().size() > 1)
                .forEach(name -> assertTrue(
                        PublishedSet.lines(name + ".values").stream().anyMatch(line -> line.startsWith("logRank ")),
                        name));
    }

    /** The men's curve of Klein and Moeschberger 1997, section 4.6: at 781 months the last one under observation dies. */
    @Test
    void theMenOfChanningHouseAreAllGoneBeforeOthersMoveIn() {
        KaplanMeier men = KaplanMeier.of(PublishedSet.read("channing").of("Male"));
        assertTrue(men.emptied());
        assertEquals(0, men.at(781));
        assertTrue(men.atRisk()[men.atRisk().length / 2] > 10);
    }

    private static void compare(String name) {
        FiguresByName figures = new FiguresByName(PublishedSet.read(name));
        List<String> lines = PublishedSet.lines(name + ".values");
        for (int line = 0; line < lines.size(); line += 2) {
            String[] recorded = lines.get(line + 1).split(" ", -1);
            double[] ours = figures.get(recorded[0]);
            String where = recorded[0] + " by " + lines.get(line);
            assertEquals(recorded.length - 1, ours.length, where);
            IntStream.range(0, ours.length).forEach(at -> assertClose(recorded[at + 1], ours[at], where + " at " + at));
        }
    }

    private static void assertClose(String recorded, double ours, String where) {
        double theirs = Double.parseDouble(recorded);
        assertEquals(theirs, ours, Double.isNaN(theirs) ? 0 : 1e-9 * Math.max(1, Math.abs(theirs)), where);
    }
}
