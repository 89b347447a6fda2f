package org.peerbench.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The words of peer matching, also those that no page of the demonstration happens to show. What stands behind "How this
 * was worked out" may speak of points and medians; nothing speaks of how the solver is built.
 */
class MatchingWordsTest {
    private static final Path BUNDLES =
            Path.of("..", "..", "plugins", "peer-matching", "src", "main", "resources", "org", "peerbench", "matching");

    private static final Pattern JARGON = Pattern.compile(
            "\\b(tiers?|lexicographic|leximin|simplex|duals?|shadow|slack|infeasible|solvers?|objectives?|certificates?|"
                    + "substantive|waves?|dyads?|arcs?|upsert|boolean|revision)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORKINGS =
            Pattern.compile("\\b(points?|scores?|percentiles?|medians?|gini)\\b", Pattern.CASE_INSENSITIVE);

    /** Keys of what stands behind a click, of columns there, and of what programs are told about files. */
    private static final Pattern DEPTH = Pattern.compile(
            "exchange\\..*|.*\\.how(\\..*)?|.*\\.means(\\..*)?|.*\\.points|desk\\.level\\..*|need\\.definition|quality\\..*|"
                    + "desk\\.weights\\..*|study\\.setting\\..*");

    /** What only a program that asks for a part by its name is told. */
    private static final String PARTS = "rounds.include";

    @Test
    void noTextOfMatchingSpeaksOfTheSolver() throws IOException {
        assertEquals(List.of(), texts(JARGON, false));
    }

    @Test
    void theFirstLevelSaysStrongFitAndNotPoints() throws IOException {
        assertEquals(List.of(), texts(WORKINGS, true));
    }

    private static List<String> texts(Pattern banned, boolean firstLevel) throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            List<Path> bundles = files.filter(file -> file.endsWith("messages.properties"))
                    .sorted()
                    .toList();
            assertTrue(bundles.size() > 10, "only " + bundles.size() + " bundles were found");
            return bundles.stream()
                    .map(MatchingWordsTest::read)
                    .flatMap(bundle -> bundle.stringPropertyNames().stream()
                            .filter(key -> !key.equals(PARTS))
                            .filter(key -> !firstLevel || !DEPTH.matcher(key).matches())
                            .filter(key ->
                                    banned.matcher(bundle.getProperty(key)).find())
                            .map(key -> key + "=" + bundle.getProperty(key)))
                    .sorted()
                    .toList();
        }
    }

    private static Properties read(Path bundle) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new AssertionError(bundle.toString(), unreadable);
        }
        return texts;
    }
}
