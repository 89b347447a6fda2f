package org.peerbench.host.outside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Request;
import org.peerbench.host.directory.Themes;
import org.peerbench.host.listing.DayText;
import org.peerbench.host.signal.OutsideSignal;
import org.peerbench.host.signal.OutsideSignals;

/**
 * Takes signals from outside, and takes them back. The same source and key in an area replaces. May be used by any
 * thread.
 *
 * @param tools the ids of tools, which no source may take for itself
 */
public record SignalInbox(Predicate<String> tools) {
    /** How many signals one source may have open in one area: more than anybody could look after. */
    public static final int MOST = 200;

    /**
     * What became of what was sent.
     *
     * @param changes the change set, by which it can be undone; {@code null} when nothing changed
     */
    public record Received(int added, int replaced, int unchanged, List<OutsideSignal> signals, String changes) {}

    /**
     * Stores signals about an area, all or none.
     *
     * @throws Refusal with every fault, each with the place in the list
     */
    public Received receive(SentSignals sent, Area area, Request request, ToolContext context) {
        LocalDate today = LocalDate.now(context.clock().withZone(DayText.ZONE));
        List<OutsideSignal> signals = checked(sent, area, today, context);
        String what = signals.size() == 1
                ? context.texts()
                        .of(
                                "outside.what.one",
                                area.name(),
                                signals.get(0).source(),
                                signals.get(0).title())
                : context.texts()
                        .of("outside.what.many", area.name(), signals.get(0).source(), signals.size());
        return context.database().write(request.author(), what, tx -> {
            Received received = store(tx, area, signals, today, context);
            new OutsideSignals(tx.sql())
                    .show(tx, area.id(), today, context.clock().instant());
            return received;
        });
    }

    SignalCheck check(Handle sql, LocalDate today, ToolContext context) {
        Set<String> themes =
                new Themes(sql).all().stream().map(entry -> entry.theme().key()).collect(Collectors.toSet());
        return new SignalCheck(themes, tools, today, context.texts());
    }

    private List<OutsideSignal> checked(SentSignals sent, Area area, LocalDate today, ToolContext context) {
        SignalCheck check = context.database().read(sql -> check(sql, today, context));
        List<Refusal.Fault> faults = new ArrayList<>();
        List<OutsideSignal> signals = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (SentSignal one : sent.items()) {
            Integer place = Boolean.TRUE.equals(sent.one()) ? null : signals.size() + 1;
            OutsideSignal signal = check.of(
                    one, area.id(), (field, sentence) -> faults.add(new Refusal.Fault(field, place, sentence)));
            Integer before = places.putIfAbsent(signal.source() + '\n' + signal.key(), signals.size() + 1);
            if (before != null) {
                faults.add(new Refusal.Fault("key", place, context.texts().of("outside.twice", before)));
            }
            signals.add(signal);
        }
        if (signals.isEmpty()) {
            faults.add(new Refusal.Fault("items", null, context.texts().of("outside.nothing")));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "BAD_SIGNAL", faults.get(0).message(), faults);
        }
        return signals;
    }

    private static Received store(
            Transaction tx, Area area, List<OutsideSignal> signals, LocalDate today, ToolContext context) {
        List<OutsideSignals.Stored> stored = new OutsideSignals(tx.sql()).ofArea(area.id());
        limit(stored, signals, today, context);
        int added = 0;
        int replaced = 0;
        for (OutsideSignal signal : signals) {
            Optional<OutsideSignals.Stored> known = known(stored, signal);
            boolean same = known.filter(one -> one.signal().equals(signal)).isPresent();
            if (!same) {
                OutsideSignals.put(tx, signal, known);
                added += known.isPresent() ? 0 : 1;
                replaced += known.isPresent() ? 1 : 0;
            }
        }
        String changes = added + replaced == 0 ? null : tx.changes().set();
        return new Received(added, replaced, signals.size() - added - replaced, signals, changes);
    }

    static Optional<OutsideSignals.Stored> known(List<OutsideSignals.Stored> stored, OutsideSignal signal) {
        return stored.stream()
                .filter(one -> one.signal().source().equals(signal.source())
                        && one.signal().key().equals(signal.key()))
                .findFirst();
    }

    private static void limit(
            List<OutsideSignals.Stored> stored, List<OutsideSignal> signals, LocalDate today, ToolContext context) {
        Map<String, Set<String>> open = new HashMap<>();
        stored.stream()
                .map(OutsideSignals.Stored::signal)
                .filter(signal -> LocalDate.parse(signal.expiresOn()).isAfter(today))
                .forEach(signal -> keys(open, signal));
        signals.forEach(signal -> keys(open, signal));
        open.forEach((source, keys) -> {
            if (keys.size() > MOST) {
                String sentence = context.texts().of("outside.most", source, keys.size(), MOST);
                throw new Refusal(Refusal.Kind.CONFLICT, "TOO_MANY_SIGNALS", sentence);
            }
        });
    }

    private static void keys(Map<String, Set<String>> open, OutsideSignal signal) {
        open.computeIfAbsent(signal.source(), source -> new HashSet<>()).add(signal.key());
    }

    /**
     * Takes signals of a source back.
     *
     * @param key only this one, or {@code null} for all of the source
     * @return how many there were, and the change set
     */
    public Withdrawn withdraw(Area area, String source, String key, Request request, ToolContext context) {
        LocalDate today = LocalDate.now(context.clock().withZone(DayText.ZONE));
        String what = context.texts().of("outside.what.withdrawn", area.name(), source);
        return context.database().write(request.author(), what, tx -> {
            OutsideSignals signals = new OutsideSignals(tx.sql());
            List<OutsideSignals.Stored> gone = signals.ofArea(area.id()).stream()
                    .filter(one -> one.signal().source().equals(source))
                    .filter(one -> key == null || one.signal().key().equals(key))
                    .toList();
            if (gone.isEmpty()) {
                throw Refusal.notFound(context.texts().of("outside.none", source));
            }
            gone.forEach(one -> OutsideSignals.remove(tx, one));
            signals.show(tx, area.id(), today, context.clock().instant());
            return new Withdrawn(gone.size(), tx.changes().set());
        });
    }

    /** How many signals were taken back, and the change set by which they can come again. */
    public record Withdrawn(int withdrawn, String changes) {}
}
