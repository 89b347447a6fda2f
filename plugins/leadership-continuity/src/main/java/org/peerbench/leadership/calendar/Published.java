package org.peerbench.leadership.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.calendar.Entry;
import org.peerbench.api.calendar.When;

/**
 * What the calendar has said. What changed since counts one up; what is no longer so is said to be cancelled. Nobody
 * changes it but the workbench, so it has no history of its own.
 */
record Published(Handle sql) {
    private record Row(Fact fact, int sequence, boolean cancelled, Instant changed) {}

    /** The calendar of these areas as it is now. */
    List<Entry> now(List<String> areas, List<Fact> facts, Instant instant) {
        Map<String, Row> before = stored(areas);
        List<Entry> entries = new ArrayList<>();
        for (Fact fact : facts) {
            Row row = before.remove(fact.uid());
            boolean same = row != null && !row.cancelled() && row.fact().same(fact);
            int sequence = row == null ? 0 : same ? row.sequence() : row.sequence() + 1;
            entries.add(entry(fact, sequence, Entry.State.CONFIRMED, same ? row.changed() : instant));
        }
        LocalDate today = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        before.values().forEach(row -> entries.add(gone(row, today, instant)));
        return entries;
    }

    /** What is past was so and stays; what was still to come is cancelled. */
    private static Entry gone(Row row, LocalDate today, Instant instant) {
        boolean stays = row.cancelled() || !row.fact().end().isAfter(today);
        return entry(
                row.fact(),
                stays ? row.sequence() : row.sequence() + 1,
                row.cancelled() || !stays ? Entry.State.CANCELLED : Entry.State.CONFIRMED,
                stays ? row.changed() : instant);
    }

    /** Remembers a calendar. */
    void remember(List<String> areas, List<Fact> facts, Instant instant) {
        Map<String, Set<String>> concerned = new LinkedHashMap<>();
        stored(areas).forEach((uid, row) -> concerned.put(uid, row.fact().areas()));
        facts.forEach(fact -> concerned.put(fact.uid(), fact.areas()));
        for (Entry entry : now(areas, facts, instant)) {
            When.Days days = (When.Days) entry.when();
            SortedSet<String> ids = new TreeSet<>(concerned.get(entry.uid()));
            sql.createUpdate("delete from leadership_continuity__calendar_fact where uid = :uid")
                    .bind("uid", entry.uid())
                    .execute();
            sql.createUpdate(
                            "insert into leadership_continuity__calendar_fact"
                                    + " (uid, area_id, areas, summary, first_day, end_day, sequence, cancelled, changed, detail)"
                                    + " values (:uid, :area, :areas, :summary, :first, :end, :sequence, :cancelled, :changed, :detail)")
                    .bind("uid", entry.uid())
                    .bind("area", ids.first())
                    .bind("areas", String.join(" ", ids))
                    .bind("summary", entry.summary())
                    .bind("first", days.first().toString())
                    .bind("end", days.end().toString())
                    .bind("sequence", entry.sequence())
                    .bind("cancelled", entry.state() == Entry.State.CANCELLED)
                    .bind("changed", entry.changed().toString())
                    .bind("detail", entry.text())
                    .execute();
        }
    }

    private Map<String, Row> stored(List<String> areas) {
        Map<String, Row> rows = new LinkedHashMap<>();
        sql
                .createQuery("select uid, areas, summary, first_day, end_day, sequence, cancelled, changed, detail"
                        + " from leadership_continuity__calendar_fact order by uid")
                .map((row, context) -> new Row(
                        new Fact(
                                row.getString("uid"),
                                Set.of(row.getString("areas").split(" ")),
                                row.getString("summary"),
                                LocalDate.parse(row.getString("first_day")),
                                LocalDate.parse(row.getString("end_day")),
                                row.getString("detail"),
                                ""),
                        row.getInt("sequence"),
                        row.getBoolean("cancelled"),
                        Instant.parse(row.getString("changed"))))
                .list()
                .stream()
                .filter(row -> !Collections.disjoint(row.fact().areas(), areas))
                .forEach(row -> rows.put(row.fact().uid(), row));
        return rows;
    }

    private static Entry entry(Fact fact, int sequence, Entry.State state, Instant changed) {
        When days = new When.Days(fact.first(), fact.end());
        return new Entry(fact.uid(), sequence, changed, days, fact.summary(), fact.detail(), state, false);
    }
}
