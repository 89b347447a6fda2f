package org.peerbench.host.transfer.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.transfer.Row;

/** The stored records of one kind, to be found by id or code, and by what makes two of them look alike. */
final class NamedRecords<D> {
    private final Map<String, Stored<D>> byId = new HashMap<>();
    private final Map<String, Stored<D>> byCode = new HashMap<>();
    private final Map<String, List<Stored<D>>> byLikeness = new HashMap<>();

    void add(Stored<D> record, String likeness) {
        byId.put(record.id(), record);
        if (record.code() != null) {
            byCode.put(record.code(), record);
        }
        byLikeness.computeIfAbsent(likeness, missing -> new ArrayList<>()).add(record);
    }

    Optional<Stored<D>> named(Row row, RowFindings said) {
        String id = row.cell(Columns.ID);
        String code = row.cell(Columns.CODE);
        if (id == null) {
            return Optional.ofNullable(code).map(byCode::get);
        }
        Stored<D> record = byId.get(id);
        if (record == null) {
            said.error(Columns.ID, "UNKNOWN_ID", "directory.row.unknownId", id);
        } else if (code != null && record.code() != null && !record.code().equals(code)) {
            said.error(Columns.CODE, "OTHER_CODE", "directory.row.otherCode", record.code(), code);
        }
        return Optional.ofNullable(record);
    }

    List<Stored<D>> like(String likeness) {
        return byLikeness.getOrDefault(likeness, List.of());
    }
}
