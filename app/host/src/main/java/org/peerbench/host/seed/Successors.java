package org.peerbench.host.seed;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * Who followed whom, as a seed says.
 *
 * @param rows      the file's rows by the code of the predecessor
 * @param successor the column with the successor's code
 */
record Successors(Map<String, List<CSVRecord>> rows, String successor) {
    static Successors read(SeedFiles files, String file, String predecessor, String successor) {
        return new Successors(files.table(file).stream().collect(groupingBy(row -> row.get(predecessor))), successor);
    }

    List<SeedLink> links(String table, String owner, String code, Codes codes) {
        return rows.getOrDefault(code, List.of()).stream()
                .map(row -> new SeedLink(
                        table, owner, codes.id(code), "successor_id", codes.id(row.get(successor)), facts(row)))
                .toList();
    }

    private static Map<String, Object> facts(CSVRecord row) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("changed_on", row.get("date"));
        facts.put("basis", row.get("source"));
        return facts;
    }
}
