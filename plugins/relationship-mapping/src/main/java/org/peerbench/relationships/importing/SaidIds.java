package org.peerbench.relationships.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.transfer.Row;
import org.peerbench.relationships.csv.EdgeColumn;
import org.peerbench.relationships.csv.Extra;

/** Organisations that a table gives by name and id, as our own exports do: where the id is known here, it decides. */
record SaidIds(Map<String, String> byName) {
    static SaidIds of(List<Row> rows, Directory directory) {
        Map<String, String> ids = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (Row row : rows) {
            put(row, EdgeColumn.SOURCE, Extra.SOURCE_ID, ids, twice);
            put(row, EdgeColumn.TARGET, Extra.TARGET_ID, ids, twice);
        }
        ids.keySet().removeAll(twice);
        ids.values().removeIf(id -> directory.organisation(id).isEmpty());
        return new SaidIds(ids);
    }

    private static void put(Row row, EdgeColumn column, Extra extra, Map<String, String> ids, Set<String> twice) {
        String name = row.cell(column.title());
        String id = row.notes().get(extra.title());
        if (name != null && id != null) {
            String earlier = ids.putIfAbsent(name, id);
            if (earlier != null && !earlier.equals(id)) {
                twice.add(name);
            }
        }
    }

    Optional<String> id(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
