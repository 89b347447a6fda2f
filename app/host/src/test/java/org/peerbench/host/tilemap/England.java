package org.peerbench.host.tilemap;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The real areas of one year, and which of them touch. */
record England(List<Place> places, List<Touch> touching) {

    record Touch(String one, String other) {}

    static England of(String year) {
        return new England(
                rows("areas.csv")
                        .filter(row -> row.get("in_" + year).equals("1"))
                        .map(England::place)
                        .toList(),
                rows("area_neighbours.csv")
                        .filter(row -> row.get("kind").equals("adjacent"))
                        .filter(row -> row.get("vintage").equals(year))
                        .map(row -> new Touch(row.get("gss_code"), row.get("neighbour_gss_code")))
                        .filter(touch -> touch.one().compareTo(touch.other()) < 0)
                        .toList());
    }

    private static Place place(CSVRecord row) {
        return new Place(
                row.get("gss_code"),
                Double.parseDouble(row.get("lat")),
                Double.parseDouble(row.get("lon")),
                row.get("region"));
    }

    private static Stream<CSVRecord> rows(String file) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var stream = England.class.getResourceAsStream("/peerbench/seeds/england/" + file);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var parser = format.parse(reader)) {
            return parser.getRecords().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
