package org.peerbench.host.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;

/**
 * Signals from outside: each is a tracked row, so that it has an author and an undo, and is shown through the same table
 * as what tools give, its source in the place of a tool.
 */
public final class OutsideSignals {
    static final String MARK = ":outside";

    private static final String TABLE = "outside_signal";
    private static final String OF_AREA = """
            select id, revision, area_id, source, signal_key, kind, theme, severity, title, evidence, href, observed_on, expires_on
            from outside_signal where area_id = :area order by source, signal_key
            """;
    private static final String SHOWN =
            "select distinct tool from signal where area_id = :area and source = ':outside' and still_given";
    private static final String ANY = """
            select 1 where exists (select 1 from outside_signal where area_id = :area)
                or exists (select 1 from signal where area_id = :area and source = ':outside' and still_given)
            """;
    private static final String DATE = """
            update signal set expires_on = (select o.expires_on from outside_signal o
                where o.area_id = signal.area_id and o.source = signal.tool and o.signal_key = signal.signal_key)
            where area_id = :area and source = ':outside'
            """;

    private final Handle sql;

    /** Reads on this connection. */
    public OutsideSignals(Handle sql) {
        this.sql = sql;
    }

    /**
     * A stored one.
     *
     * @param revision counts the saves
     */
    public record Stored(String id, long revision, OutsideSignal signal) {}

    /** All of an area, expired ones too. */
    public List<Stored> ofArea(String area) {
        return sql.createQuery(OF_AREA)
                .bind("area", area)
                .map((row, context) -> new Stored(
                        row.getString("id"),
                        row.getLong("revision"),
                        new OutsideSignal(
                                row.getString("area_id"),
                                row.getString("source"),
                                row.getString("signal_key"),
                                row.getString("kind"),
                                row.getString("theme"),
                                row.getLong("severity"),
                                row.getString("title"),
                                row.getString("evidence"),
                                row.getString("href"),
                                row.getString("observed_on"),
                                row.getString("expires_on"))))
                .list();
    }

    /** Adds a signal, or replaces the stored one with its key. */
    public static void put(Transaction tx, OutsideSignal signal, Optional<Stored> stored) {
        Map<String, Object> row = row(signal);
        if (stored.isPresent()) {
            tx.changes().update(TABLE, stored.get().id(), stored.get().revision(), row);
        } else {
            row.put("id", tx.changes().newId());
            tx.changes().insert(TABLE, row);
        }
    }

    /** Takes a signal back. */
    public static void remove(Transaction tx, Stored stored) {
        tx.changes().delete(TABLE, stored.id(), stored.revision());
    }

    private static Map<String, Object> row(OutsideSignal signal) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("area_id", signal.area());
        row.put("source", signal.source());
        row.put("signal_key", signal.key());
        row.put("kind", signal.kind());
        row.put("theme", signal.theme());
        row.put("severity", signal.severity());
        row.put("title", signal.title());
        row.put("evidence", signal.evidence());
        row.put("href", signal.href());
        row.put("observed_on", signal.observedOn());
        row.put("expires_on", signal.expiresOn());
        return row;
    }

    /** Whether anything was sent about an area, or is still shown of what was. */
    boolean any(String area) {
        return sql.createQuery(ANY)
                .bind("area", area)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Shows what was sent about an area and has not expired, and nothing else. */
    public void show(Transaction tx, String area, LocalDate today, Instant now) {
        Map<String, List<Signal>> bySource = new TreeMap<>();
        sql.createQuery(SHOWN)
                .bind("area", area)
                .mapTo(String.class)
                .forEach(source -> bySource.put(source, new ArrayList<>()));
        ofArea(area).stream()
                .map(Stored::signal)
                .filter(signal -> LocalDate.parse(signal.expiresOn()).isAfter(today))
                .forEach(signal -> bySource.computeIfAbsent(signal.source(), source -> new ArrayList<>())
                        .add(shown(signal)));
        List<Seen> seen = new ArrayList<>();
        bySource.forEach((source, signals) -> seen.add(new Seen(source, MARK, signals)));
        SignalRows.write(tx, area, seen, SignalRows.text(now));
        sql.createUpdate(DATE).bind("area", area).execute();
    }

    private static Signal shown(OutsideSignal signal) {
        return new Signal(
                signal.key(),
                SignalKind.valueOf(signal.kind()),
                signal.theme(),
                (int) signal.severity(),
                signal.title(),
                signal.evidence(),
                signal.href().isEmpty() ? "/areas/" + signal.area() : signal.href(),
                LocalDate.parse(signal.observedOn()));
    }
}
