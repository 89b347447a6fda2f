package org.peerbench.relationships.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.api.data.HeldBack;
import org.peerbench.api.date.PartialDate;
import org.peerbench.relationships.Permissions;

/** The announced departures of people who carry ties. */
final class Departures {
    static final String TABLE = "relationship_mapping__departure";
    private static final String ALL = """
            select id, area_id, person_id, posts, last_day, announced_on, stays, revision
            from relationship_mapping__departure where :person = '' or person_id = :person order by id""";

    private final Handle sql;

    Departures(Handle sql) {
        this.sql = sql;
    }

    /** Who leaves is for those who look after the area; that somebody does, everybody reads in the signals. */
    static HeldBack heldBack() {
        return HeldBack.columns(
                TABLE, Permissions.PEOPLE.key(), "person_id", "posts", "last_day", "announced_on", "stays");
    }

    /** A row: the same departure may stand once for each area. */
    record Row(String area, Departure departure, boolean stays, long revision) {}

    /** What takes place, each person once. */
    Map<String, Departure> announced() {
        Map<String, Departure> announced = new HashMap<>();
        rows("").stream()
                .filter(row -> !row.stays() && row.departure().person() != null)
                .forEach(row -> announced.putIfAbsent(row.departure().person(), row.departure()));
        return announced;
    }

    /** Ids of the areas that an announced departure concerns. */
    List<String> areas() {
        return rows("").stream()
                .filter(row -> !row.stays() && row.area() != null)
                .map(Row::area)
                .distinct()
                .toList();
    }

    List<Row> of(String person) {
        return rows(person);
    }

    private List<Row> rows(String person) {
        return sql.createQuery(ALL)
                .bind("person", person)
                .map((row, context) -> new Row(
                        row.getString("area_id"),
                        new Departure(
                                row.getString("id"),
                                row.getString("person_id"),
                                row.getString("posts"),
                                date(row.getString("last_day")),
                                date(row.getString("announced_on"))),
                        row.getBoolean("stays"),
                        row.getLong("revision")))
                .list();
    }

    private static Optional<PartialDate> date(String text) {
        return Optional.ofNullable(text).map(PartialDate::of);
    }

    /** Whether {@link #put} would change anything. */
    boolean differs(Departure departure, boolean stays, Collection<String> areas) {
        List<Row> rows = of(departure.person());
        return !rows.stream().map(Row::area).toList().containsAll(places(areas, rows))
                || rows.stream().anyMatch(row -> row.stays() != stays || !same(row.departure(), departure));
    }

    /** Notes a departure in these areas, and wherever it stands already; without any area, once. */
    void put(Changes changes, Departure departure, boolean stays, Collection<String> areas) {
        List<Row> rows = of(departure.person());
        for (Row row : rows) {
            if (row.stays() != stays || !same(row.departure(), departure)) {
                changes.update(TABLE, row.departure().id(), row.revision(), columns(departure, stays));
            }
        }
        List<String> missing = new ArrayList<>(places(areas, rows));
        missing.removeAll(rows.stream().map(Row::area).toList());
        for (String area : missing) {
            Map<String, Object> columns = columns(departure, stays);
            columns.put("id", changes.newId());
            columns.put("area_id", area);
            columns.put("person_id", departure.person());
            changes.insert(TABLE, columns);
        }
    }

    private static Collection<String> places(Collection<String> areas, List<Row> rows) {
        return areas.isEmpty() && rows.isEmpty() ? Collections.singletonList(null) : areas;
    }

    private static boolean same(Departure one, Departure other) {
        return one.posts().equals(other.posts())
                && Objects.equals(one.lastDay(), other.lastDay())
                && Objects.equals(one.announcedOn(), other.announcedOn());
    }

    private static Map<String, Object> columns(Departure departure, boolean stays) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("posts", departure.posts());
        columns.put("last_day", departure.lastDay().map(PartialDate::text).orElse(null));
        columns.put(
                "announced_on", departure.announcedOn().map(PartialDate::text).orElse(null));
        columns.put("stays", stays);
        return columns;
    }
}
