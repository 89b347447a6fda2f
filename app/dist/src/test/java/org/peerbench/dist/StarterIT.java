package org.peerbench.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What an author is given to copy. That Maven builds it on another machine is tried by hand before a release. */
class StarterIT {
    private static final String FOLDER = "peerbench-starter/";
    private static final String REPOSITORY = FOLDER + "repository/";
    private static final Path ZIP = Path.of("target", "peerbench-starter.zip");

    @Test
    void itHoldsTheToolThatTheTestkitTests() throws IOException {
        Path tests = Path.of("..", "testkit", "src", "test");
        assertEquals(
                Files.readString(tests.resolve("java/org/example/EntryPoints.java")),
                content("src/main/java/org/example/EntryPoints.java"));
        assertEquals(
                Files.readString(tests.resolve("java/org/example/EntryPointsTest.java")),
                content("src/test/java/org/example/EntryPointsTest.java"));
        assertEquals(
                Files.readString(tests.resolve("resources/org/example/messages.properties")),
                content("src/main/resources/org/example/messages.properties"));
    }

    @Test
    void itsRepositoryHoldsOurOwnAndNothingElse() throws IOException {
        Set<String> there;
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            there = zip.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(REPOSITORY))
                    .map(entry -> entry.getName().replaceFirst(".*/", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> ours = new TreeSet<>(Set.of("peerbench-parent-0.1.0.pom"));
        for (String module : List.of("api", "host", "testkit", "seeds-england", "seeds-demo")) {
            ours.add("peerbench-" + module + "-0.1.0.jar");
            ours.add("peerbench-" + module + "-0.1.0.pom");
        }
        assertEquals(ours, there);
    }

    @Test
    void itsPomNamesNoOtherRepositoryThanItsOwnFolder() throws IOException {
        String pom = content("pom.xml");
        assertEquals(1, pom.split("<url>", -1).length - 1);
        assertTrue(pom.contains("<url>file://${project.basedir}/repository</url>"), pom);
    }

    private static String content(String file) throws IOException {
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            ZipEntry entry = zip.getEntry(FOLDER + file);
            assertTrue(entry != null, () -> file + " is missing");
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
