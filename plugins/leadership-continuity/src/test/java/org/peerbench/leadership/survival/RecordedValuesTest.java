package org.peerbench.leadership.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Eleven sets of durations from ten publications: with ties, with delayed entry, with risk sets that run empty, with
 * start-stop data and with causes that compete. Beside each stands what R's survival gave for it, with version and call.
 * Of start-stop data its {@code survdiff} takes none; there and elsewhere the log-rank test is the score test of
 * {@code coxph} with exact ties (for Byar's many ties that never ends, and stands for none).
 */
class RecordedValuesTest {
    private static final List<String> SETS = List.of(
            "freireich",
            "edmonson",
            "miller",
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
