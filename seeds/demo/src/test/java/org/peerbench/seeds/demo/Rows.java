package org.peerbench.seeds.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the data files of the seeds as a user of the jars would. */
final class Rows {
    private Rows() {}

    static List<CSVRecord> demo(String file) {
        return read("/peerbench/seeds/demo/" + file);
    }

    static List<CSVRecord> england(String file) {
        return read("/peerbench/seeds/england/" + file);
    }

    static Set<String> column(List<CSVRecord> rows, String column) {
        return rows.stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    private static List<CSVRecord> read(String resource) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Rows.class.getResourceAsStream(resource);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                var parser = format.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
