package org.peerbench.relationships.finding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;

/** The actions of areas. */
final class Tasks {
    private static final String TABLE = "relationship_mapping__action";
    private static final String ALL = """
            select id, area_id, finding, title, step, organisation_id, due, done_on, outcome, made_on, revision
            from relationship_mapping__action where :area = '' or area_id = :area order by due, id""";

    private final Handle sql;

    Tasks(Handle sql) {
        this.sql = sql;
    }

    /** Those of an area, the earliest due first; of all areas with the empty text. */
    List<Task> of(String area) {
        return sql.createQuery(ALL)
                .bind("area", area)
                .map((row, context) -> new Task(
                        row.getString("id"),
                        row.getString("area_id"),
                        row.getString("finding"),
                        row.getString("title"),
                        row.getString("step"),
                        Optional.ofNullable(row.getString("organisation_id")),
                        LocalDate.parse(row.getString("due")),
                        Optional.ofNullable(row.getString("done_on")).map(LocalDate::parse),
                        row.getString("outcome"),
                        LocalDate.parse(row.getString("made_on")),
                        row.getLong("revision")))
                .list();
    }

    Optional<Task> find(String area, String id) {
        return of(area).stream().filter(task -> task.id().equals(id)).findFirst();
    }

    void add(Changes changes, Task task) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", changes.newId());
        row.put("area_id", task.area());
        row.put("finding", task.finding());
        row.put("title", task.title());
        row.put("step", task.step());
        row.put("organisation_id", task.owner().orElse(null));
        row.put("due", task.due().toString());
        row.put("done_on", null);
        row.put("outcome", "");
        row.put("made_on", task.madeOn().toString());
        changes.insert(TABLE, row);
    }

    void done(Changes changes, Task task, LocalDate day, String outcome) {
        changes.update(TABLE, task.id(), task.revision(), Map.of("done_on", day.toString(), "outcome", outcome));
    }

    void remove(Changes changes, Task task) {
        changes.delete(TABLE, task.id(), task.revision());
    }
}
