package org.peerbench.host.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.peerbench.api.access.Role;
import org.peerbench.api.data.Database;
import org.peerbench.api.page.Request;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.change.ChangedRow;
import org.peerbench.host.change.History;
import org.peerbench.host.directory.Organisations;
import org.peerbench.host.editing.RecordAccess;

/**
 * Who may undo a change set: who may write all that is in it. An area lead only where every row, as it was and as it is,
 * belongs to her areas; a set that is too large to look through is not hers.
 */
record UndoRight(Database database, History history) {
    private static final int MOST = 200;
    private static final String AREA = "area_id";

    boolean may(Request request, String set) {
        if (!request.may(RecordAccess.RECORD, null) || isErasure(set)) {
            return false;
        }
        if (request.viewer().role() == Role.AREA_LEAD) {
            List<ChangedRow> rows = history.rows(set, 0, MOST + 1);
            return rows.size() <= MOST && rows.stream().allMatch(row -> isHers(request, row));
        }
        return request.may(HostPermissions.ADMINISTER, null) || !isAboutAccess(set);
    }

    /** What was erased is nowhere any more: there is nothing to bring back. */
    private boolean isErasure(String set) {
        return database.read(sql -> sql.createQuery("select 1 from erasure_reached where set_id = :set")
                .bind("set", set)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent());
    }

    private boolean isAboutAccess(String set) {
        return database.read(sql -> sql
                .createQuery("select distinct table_name from change_row where set_id = :set")
                .bind("set", set)
                .mapTo(String.class)
                .list()
                .stream()
                .anyMatch(Discretion::isAboutAccess));
    }

    private boolean isHers(Request request, ChangedRow row) {
        if (Discretion.isAboutAccess(row.table())) {
            return false;
        }
        List<String> areas = row.table().equals("organisation") ? worksIn(row) : areas(row);
        return RecordAccess.may(request, areas);
    }

    private static List<String> areas(ChangedRow row) {
        return Stream.of(row.before(), row.after())
                .map((Map<String, Object> image) -> image.get(AREA))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    /** An organisation names no area itself. One that is gone belongs to nobody. */
    private List<String> worksIn(ChangedRow row) {
        return database.read(sql -> new Organisations(sql)
                .find(row.record())
                .map(entry -> entry.organisation().areas())
                .orElse(List.of()));
    }
}
