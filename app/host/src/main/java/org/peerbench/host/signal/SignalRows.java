package org.peerbench.host.signal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.signal.Signal;

/** Writes what was seen: new signals begin, known ones go on, those no longer given are closed. */
final class SignalRows {
    private static final String CLOSE = """
            update signal set still_given = false
            where area_id = :area and tool = :tool and source = :source and last_seen < :now and still_given
            """;
    private static final String GIVE = """
            insert into signal (id, area_id, tool, source, signal_key, kind, theme, severity, title, evidence, path,
                                observed_on, first_seen, last_seen, still_given)
            values (:id, :area, :tool, :source, :key, :kind, :theme, :severity, :title, :evidence, :path,
                    :observed, :now, :now, true)
            on conflict (area_id, tool, source, signal_key) do update set
                kind = excluded.kind, theme = excluded.theme, severity = excluded.severity, title = excluded.title,
                evidence = excluded.evidence, path = excluded.path, observed_on = excluded.observed_on,
                first_seen = case when signal.still_given then signal.first_seen else excluded.first_seen end,
                last_seen = excluded.last_seen, still_given = true
            """;

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    private SignalRows() {}

    /** An instant as it is stored here. */
    static String text(Instant instant) {
        return MILLIS.format(instant);
    }

    static void write(Transaction tx, String area, List<Seen> all, String now) {
        all.forEach(seen -> {
            give(tx, area, seen, now);
            close(tx.sql(), area, seen, now);
        });
    }

    private static void give(Transaction tx, String area, Seen seen, String now) {
        if (seen.signals().isEmpty()) {
            return;
        }
        PreparedBatch batch = tx.sql().prepareBatch(GIVE);
        for (Signal signal : seen.signals()) {
            batch.bind("id", tx.changes().newId())
                    .bind("area", area)
                    .bind("tool", seen.tool())
                    .bind("source", seen.source())
                    .bind("key", signal.key())
                    .bind("kind", signal.kind().name())
                    .bind("theme", signal.theme())
                    .bind("severity", signal.severity())
                    .bind("title", signal.title())
                    .bind("evidence", signal.evidence())
                    .bind("path", signal.path())
                    .bind("observed", signal.observedOn().toString())
                    .bind("now", now)
                    .add();
        }
        batch.execute();
    }

    private static void close(Handle sql, String area, Seen seen, String now) {
        sql.createUpdate(CLOSE)
                .bind("area", area)
                .bind("tool", seen.tool())
                .bind("source", seen.source())
                .bind("now", now)
                .execute();
    }
}
