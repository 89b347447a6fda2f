package org.peerbench.seeds.england;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** One file of the seed, read from where the program will find it. */
record Table(String name, List<CSVRecord> rows) {

    static Table of(String name) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(Table.class.getResourceAsStream(path(name)), StandardCharsets.UTF_8);
                var parser = format.parse(reader)) {
            return new Table(name, parser.getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String path(String name) {
        return "/peerbench/seeds/england/" + name;
    }

    int size() {
        return rows.size();
    }

    Stream<CSVRecord> where(String column, String value) {
        return rows.stream().filter(row -> row.get(column).equals(value));
    }

    /** The different values of a column, without blanks; a cell may hold several codes with spaces between. */
    Set<String> codes(String column) {
        return rows.stream()
                .flatMap(row -> Arrays.stream(row.get(column).split(" ")))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }

    boolean has(String column) {
        return rows.get(0).isMapped(column);
    }
}
