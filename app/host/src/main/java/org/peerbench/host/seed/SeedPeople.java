package org.peerbench.host.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.peerbench.host.directory.SearchText;

/** The people of a seed, all fictional: no seed of real data holds a person. */
record SeedPeople(SeedFiles files, Codes areas, Codes organisations) {
    List<SeedRecord> records() {
        return files.table("people.csv").stream()
                .map(row -> new SeedRecord("person", SeedIds.of("person", row.get("id")), columns(row), List.of()))
                .toList();
    }

    private Map<String, Object> columns(CSVRecord row) {
        String employer = row.get("organisation_code");
        List<String> places = Cell.words(row, "area_codes");
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("role", row.get("role"));
        columns.put("name", row.get("name"));
        columns.put("organisation_id", employer == null ? null : organisations.id(employer));
        // Who works in several areas is found in each of them through the employer.
        columns.put("area_id", places.size() == 1 ? areas.id(places.get(0)) : null);
        columns.put("email", row.get("email"));
        columns.put("telephone", row.get("telephone"));
        columns.put("source_id", row.get("source_id"));
        columns.put("search", SearchText.of(row.get("role"), row.get("name")));
        return columns;
    }
}
