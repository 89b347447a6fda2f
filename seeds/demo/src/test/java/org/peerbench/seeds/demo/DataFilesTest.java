package org.peerbench.seeds.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DataFilesTest {
    private static final Path DATA = Path.of("data");

    @Test
    void theDataFilesAreByteForByteWhatTheGeneratorMakes() throws IOException {
        Map<String, String> made = Region.files();
        Map<String, String> shipped = shipped();

        assertEquals(made.keySet(), shipped.keySet());
        made.forEach((file, text) ->
                assertEquals(text, shipped.get(file), file + " differs: run the generator (see seeds/README.md)"));
    }

    @Test
    void theDataFilesAreInTheJarWhereTheHostLooksForThem() {
        assertEquals(14, Rows.demo("areas.csv").size());
    }

    @Test
    void noRealAreaCodeIsInAnyFile() throws IOException {
        Pattern real = Pattern.compile("\\b[EWSN]\\d{8}\\b");

        assertEquals(
                Map.of(),
                shipped().entrySet().stream()
                        .filter(file -> real.matcher(file.getValue()).find())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void noFileSpeaksOfLatitudeAndLongitude() throws IOException {
        assertTrue(shipped().values().stream()
                .noneMatch(text -> text.lines().findFirst().orElse("").matches(".*\\b(lat|lon|postcode)\\b.*")));
    }

    private static Map<String, String> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(DATA)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> DATA.relativize(file).toString().replace('\\', '/'),
                            DataFilesTest::text,
                            (a, b) -> a,
                            TreeMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
