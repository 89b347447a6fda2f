package org.peerbench.leadership.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;

/**
 * Under which id the files of an area know a person. So who is brought in again is the same person, and nobody has to be
 * recognised by name. Another area's file may mean somebody else by the same id.
 */
public final class PersonKeys {
    static final String TABLE = "leadership_continuity__person_key";

    private final Handle sql;

    /** Reads on this connection. */
    public PersonKeys(Handle sql) {
        this.sql = sql;
    }

    /** Whom the files of an area mean. */
    public Optional<String> person(String area, String key) {
        return sql.createQuery("select holder_id from leadership_continuity__person_key"
                        + " where area_id = :area and file_key = :key")
                .bind("area", area)
                .bind("key", key)
                .mapTo(String.class)
                .findFirst();
    }

    /** Whom the files of any area mean. */
    public List<String> everywhere(String key) {
        return sql.createQuery("select distinct holder_id from leadership_continuity__person_key"
                        + " where file_key = :key order by holder_id")
                .bind("key", key)
                .mapTo(String.class)
                .list();
    }

    /** The ids of an area's files by person, the first by name where there are several. */
    public Map<String, String> byPerson(String area) {
        return sql
                .createQuery("select holder_id, min(file_key) as file_key from leadership_continuity__person_key"
                        + " where area_id = :area group by holder_id")
                .bind("area", area)
                .map((row, context) -> Map.entry(row.getString("holder_id"), row.getString("file_key")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Under which ids files know somebody. */
    public List<String> of(String person) {
        return sql.createQuery("select distinct file_key from leadership_continuity__person_key"
                        + " where holder_id = :person order by file_key")
                .bind("person", person)
                .mapTo(String.class)
                .list();
    }

    /** Remembers one. */
    public void add(Changes changes, String area, String key, String person) {
        String id = changes.newId();
        changes.insert(TABLE, Map.of("id", id, "area_id", area, "file_key", key, "holder_id", person));
        new PersonRows(sql).add(person, TABLE, id);
    }
}
