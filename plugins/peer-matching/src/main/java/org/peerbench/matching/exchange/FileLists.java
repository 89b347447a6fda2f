package org.peerbench.matching.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The lists of a file. */
final class FileLists {
    private final JsonNode file;
    private final Faults faults;

    FileLists(JsonNode file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** A list that must be there. */
    <T> List<T> needed(String list, Set<String> fields, Function<FileRow, T> read) {
        if (!file.hasNonNull(list)) {
            faults.add(list, "exchange.missingList", list);
        }
        return list(list, fields, read);
    }

    <T> List<T> list(String list, Set<String> fields, Function<FileRow, T> read) {
        List<T> rows = new ArrayList<>();
        if (!file.hasNonNull(list)) {
            return rows;
        }
        JsonNode nodes = file.get(list);
        if (!nodes.isArray()) {
            faults.add(list, "exchange.notAList", list);
            return rows;
        }
        for (int i = 0; i < nodes.size(); i++) {
            if (!nodes.get(i).isObject()) {
                faults.add(list + "[" + i + "]", "exchange.notAnObject", list + "[" + i + "]");
                continue;
            }
            FileRow row = new FileRow(nodes.get(i), list, i, faults);
            row.expect(fields, "UNKNOWN_FIELD", "exchange.unknownField");
            rows.add(read.apply(row));
        }
        return rows;
    }
}
