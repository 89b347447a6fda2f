package org.peerbench.leadership.survival;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Durations of a publication, each with the group it belongs to. The file's first lines name the publication and its
 * table, how they were typed and against what they were checked, and the call that printed R's values.
 */
record PublishedSet(List<Row> rows) {
    /** One line. */
    record Row(Observation observation, String group) {
        private static Row of(String line) {
            String[] cells = line.split(",", -1);
            return new Row(
                    new Observation(
                            Double.parseDouble(cells[0]), Double.parseDouble(cells[1]), Integer.parseInt(cells[2])),
                    cells[3]);
        }
    }

    static PublishedSet read(String name) {
        return new PublishedSet(lines(name + ".csv").stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(Row::of)
                .toList());
    }

    static List<String> lines(String file) {
        String path = "/org/peerbench/leadership/published/" + file;
        try (InputStream in = PublishedSet.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** In the order of their first lines. */
    List<String> groups() {
        return rows.stream().map(Row::group).distinct().toList();
    }

    /** Of one group, or of {@code all}. */
    Observations of(String group) {
        return Observations.of(rows.stream()
                .filter(row -> group.equals("all") || row.group().equals(group))
                .map(Row::observation)
                .toList());
    }
}
