package org.peerbench.relationships.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Sixteen networks of eight publications: with values and without, with directions and without, in parts, with isolates,
 * asked twice, on a scale whose 1 is the closest. Beside each stand figures that networkx, igraph and sna gave for it,
 * with version and call, to 15 digits; for each of ours at least one program.
 */
class RecordedValuesTest {
    private static final List<String> NETWORKS = List.of(
            "zachary",
            "kite",
            "padgett-marriage",
            "padgett-business",
            "davis",
            "knuth",
            "knoke",
            "coleman-1",
            "coleman-2",
            "drabek-cheyenne",
            "drabek-hurrfrederic",
            "drabek-lakepomona",
            "drabek-mtsi",
            "drabek-mtsthelens",
            "drabek-texas",
            "drabek-wichita");

    @TestFactory
    Stream<DynamicTest> ourFiguresAreThoseOfOtherPrograms() {
        return NETWORKS.stream().map(name -> DynamicTest.dynamicTest(name, () -> compare(name)));
    }

    @Test
    void atLeastTwoProgramsWereAskedAboutEveryNetwork() {
        for (String name : NETWORKS) {
            Set<String> programs = Published.lines(name + ".values").stream()
                    .filter(line -> line.contains(": "))
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .collect(Collectors.toSet());
            assertTrue(programs.containsAll(Set.of("networkx", "igraph", "sna")), name);
        }
    }

    private static void compare(String name) {
        FiguresByName figures = FiguresByName.of(Published.read(name).network());
        List<String> lines = Published.lines(name + ".values");
        for (int line = 0; line < lines.size(); line += 2) {
            String[] recorded = lines.get(line + 1).split(" ", -1);
            double[] ours = figures.get(recorded[0]);
            String where = recorded[0] + " by " + lines.get(line);
            assertEquals(recorded.length - 1, ours.length, where);
            IntStream.range(0, ours.length).forEach(at -> assertClose(recorded[at + 1], ours[at], where));
        }
    }

    private static void assertClose(String recorded, double ours, String where) {
        double theirs = Double.parseDouble(recorded);
        assertEquals(theirs, ours, Double.isNaN(theirs) ? 0 : 1e-9 * Math.max(1, Math.abs(theirs)), where);
    }
}
