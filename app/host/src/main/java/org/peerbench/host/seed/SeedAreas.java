package org.peerbench.host.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.peerbench.host.directory.SearchText;

/** The areas of a seed, each with the areas it went into. */
record SeedAreas(SeedFiles files, Codes areas) {
    List<SeedRecord> records() {
        Successors successors = Successors.read(files, "successions.csv", "predecessor_gss", "successor_gss");
        return files.table("areas.csv").stream()
                .map(row -> record(row, successors))
                .toList();
    }

    private SeedRecord record(CSVRecord row, Successors successors) {
        String code = row.get("gss_code");
        String id = areas.id(code);
        return new SeedRecord(
                "area", id, columns(row, id), successors.links("area_succession", "area_id", code, areas));
    }

    private static Map<String, Object> columns(CSVRecord row, String id) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("area_id", id);
        columns.put("code", row.get("gss_code"));
        columns.put("name", row.get("name"));
        columns.put("kind", row.get("kind"));
        columns.put("region_code", row.get("region_code"));
        columns.put("region", row.get("region"));
        columns.put("valid_from", row.get("valid_from"));
        columns.put("valid_to", row.get("valid_to"));
        columns.put("latitude", Cell.of(row, "lat"));
        columns.put("longitude", Cell.of(row, "lon"));
        columns.put("plane_x", Cell.of(row, "x"));
        columns.put("plane_y", Cell.of(row, "y"));
        columns.put("source_id", row.get("source_id"));
        columns.put("search", SearchText.of(row.get("name"), row.get("gss_code")));
        return columns;
    }
}
