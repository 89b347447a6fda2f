package org.peerbench.host.outside;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.directory.Area;
import org.peerbench.api.transfer.Column;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.api.transfer.Row;
import org.peerbench.host.signal.OutsideSignal;
import org.peerbench.host.signal.OutsideSignals;

/** Plans the import of a file of signals, row by row. */
final class SignalTable {
    static final List<Column> COLUMNS = List.of(
            RowTally.needed("area", "area code", "code", "gss code", "local authority"),
            RowTally.needed("kind", "type"),
            RowTally.needed("theme", "topic"),
            RowTally.needed("severity", "grade", "urgency"),
            RowTally.needed("title", "signal", "finding", "what"),
            RowTally.may("evidence", "detail", "details", "why"),
            RowTally.may("href", "link", "url", "address"),
            RowTally.may("observedOn", "observed", "observed_on", "date"),
            RowTally.needed("expiresOn", "expires", "expires_on", "until", "expiry"),
            RowTally.needed("source", "who says so", "publisher"),
            RowTally.may("key", "id", "reference"));
    private static final List<String> SHOWN =
            List.of("area", "kind", "theme", "severity", "title", "source", "expiresOn");

    private final SignalCheck check;
    private final AreaKeys areas;
    private final Handle sql;
    private final LocalDate today;
    private final ToolContext context;
    private final RowTally tally;
    private final Map<String, List<OutsideSignals.Stored>> stored = new HashMap<>();
    private final Map<String, Set<String>> open = new HashMap<>();
    private final Map<String, Planned> planned = new LinkedHashMap<>();

    private record Planned(int row, OutsideSignal signal, Optional<OutsideSignals.Stored> before) {}

    SignalTable(Handle sql, SignalCheck check, LocalDate today, ToolContext context) {
        this.sql = sql;
        this.check = check;
        this.today = today;
        this.context = context;
        areas = new AreaKeys(sql, context.texts());
        tally = new RowTally(context.texts(), SHOWN);
    }

    ImportPlan plan(List<Row> rows) {
        tally.limit(rows.size());
        rows.forEach(this::row);
        List<Planned> acts = List.copyOf(planned.values());
        return tally.plan(rows.size(), tx -> apply(tx, acts));
    }

    private void row(Row row) {
        AtomicBoolean wrong = new AtomicBoolean();
        Optional<Area> area = areas.find(row.cell("area"), sentence -> {
            wrong.set(true);
            tally.fault(row.number(), "area", "UNKNOWN_AREA", sentence);
        });
        OutsideSignal signal = check.of(sent(row), area.map(Area::id).orElse(""), (field, sentence) -> {
            wrong.set(true);
            String said = context.texts().of("outside.row.fault", sentence);
            tally.fault(row.number(), field, "BAD_" + field.toUpperCase(Locale.ROOT), said);
        });
        if (wrong.get()) {
            tally.skip();
        } else {
            decide(row.number(), area.orElseThrow(), signal);
        }
    }

    private static SentSignal sent(Row row) {
        return new SentSignal(
                row.cell("kind"),
                row.cell("theme"),
                row.cell("severity"),
                row.cell("title"),
                row.cell("evidence"),
                row.cell("href"),
                row.cell("observedOn"),
                row.cell("expiresOn"),
                row.cell("source"),
                row.cell("key"));
    }

    private void decide(int row, Area area, OutsideSignal signal) {
        String matter = String.join("\n", signal.area(), signal.source(), signal.key());
        List<OutsideSignals.Stored> known =
                stored.computeIfAbsent(signal.area(), id -> new OutsideSignals(sql).ofArea(id));
        Optional<OutsideSignals.Stored> before = SignalInbox.known(known, signal);
        Planned earlier = planned.get(matter);
        if (earlier != null && !earlier.signal().equals(signal)) {
            tally.fault(row, "key", "SAID_TWICE", context.texts().of("outside.row.twice", earlier.row()));
            tally.skip();
        } else if (earlier != null
                || before.filter(one -> one.signal().equals(signal)).isPresent()) {
            tally.merge();
        } else if (isFull(signal, known)) {
            String sentence = context.texts().of("outside.row.most", signal.source(), SignalInbox.MOST);
            tally.fault(row, "source", "TOO_MANY_SIGNALS", sentence);
            tally.skip();
        } else {
            planned.put(matter, new Planned(row, signal, before));
            tally.keep(row, before.isPresent(), cells(area, signal));
        }
    }

    private boolean isFull(OutsideSignal signal, List<OutsideSignals.Stored> known) {
        Set<String> keys = open.computeIfAbsent(signal.area() + "\n" + signal.source(), first -> {
            Set<String> now = new HashSet<>();
            known.stream()
                    .map(OutsideSignals.Stored::signal)
                    .filter(one -> one.source().equals(signal.source()))
                    .filter(one -> LocalDate.parse(one.expiresOn()).isAfter(today))
                    .forEach(one -> now.add(one.key()));
            return now;
        });
        if (keys.size() >= SignalInbox.MOST && !keys.contains(signal.key())) {
            return true;
        }
        keys.add(signal.key());
        return false;
    }

    private static List<String> cells(Area area, OutsideSignal signal) {
        return List.of(
                area.name(),
                signal.kind(),
                signal.theme(),
                String.valueOf(signal.severity()),
                signal.title(),
                signal.source(),
                signal.expiresOn());
    }

    private void apply(Transaction tx, List<Planned> acts) {
        acts.forEach(act -> OutsideSignals.put(tx, act.signal(), act.before()));
        Set<String> touched = new HashSet<>();
        acts.forEach(act -> touched.add(act.signal().area()));
        OutsideSignals signals = new OutsideSignals(tx.sql());
        touched.forEach(area -> signals.show(tx, area, today, context.clock().instant()));
    }
}
