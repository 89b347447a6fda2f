package org.peerbench.host.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.peerbench.api.date.PartialDate;
import org.peerbench.host.directory.SearchText;

/** The organisations of a seed, each with the areas it works in and the organisations it went into. */
record SeedOrganisations(SeedFiles files, Codes areas, Codes organisations) {
    private static final String CODE = "ods_or_gss_code";

    List<SeedRecord> records() {
        Successors successors =
                Successors.read(files, "organisation_successions.csv", "predecessor_code", "successor_code");
        return files.table("organisations.csv").stream()
                .map(row -> record(row, successors))
                .toList();
    }

    private SeedRecord record(CSVRecord row, Successors successors) {
        String code = row.get(CODE);
        String id = organisations.id(code);
        List<SeedLink> links = new ArrayList<>(places(row, id));
        links.addAll(successors.links("organisation_succession", "organisation_id", code, organisations));
        return new SeedRecord("organisation", id, columns(row), links);
    }

    private List<SeedLink> places(CSVRecord row, String id) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("source_id", row.get("source_id"));
        return Cell.words(row, "area_codes").stream()
                .map(area -> new SeedLink("organisation_area", "organisation_id", id, "area_id", areas.id(area), facts))
                .toList();
    }

    private static Map<String, Object> columns(CSVRecord row) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("code", row.get(CODE));
        columns.put("name", row.get("name"));
        columns.put("type", row.get("type"));
        columns.put("valid_from", row.get("opened"));
        columns.put("valid_to", end(row));
        columns.put("note", note(row));
        columns.put("source_id", row.get("source_id"));
        columns.put("search", SearchText.of(row.get("name"), row.get(CODE)));
        return columns;
    }

    /** The seeds give the last day; the directory keeps the day after, on which it was no longer true. */
    private static String end(CSVRecord row) {
        String last = row.get("closed");
        if (last == null) {
            return row.get("ended_by");
        }
        PartialDate date = PartialDate.of(last);
        boolean day = date.earliest().equals(date.latest());
        LocalDate next = date.latest().plusDays(1);
        return day ? next.toString() : last;
    }

    private static String note(CSVRecord row) {
        boolean guessed = row.get("closed") == null && row.get("ended_by") != null;
        return guessed ? Sentences.of("seed.ended-by", row.get("ended_by")) : null;
    }
}
