package org.peerbench.host.transfer.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peerbench.api.Refusal;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Finding;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.api.transfer.Row;

/**
 * Plans the import of one of the directory's tables, row by row: every row becomes a record or part of one, says again
 * what is known, or is left out with its reason.
 */
final class BookPlan<D> {
    /** More would not be written within the time that one write may take. */
    static final int MOST_ROWS = 10_000;

    private final Book<D> book;
    private final Texts texts;
    private final Map<String, Pending<D>> pending = new LinkedHashMap<>();
    /** Keys of what is pending, by what it looks like or once looked like. */
    private final Map<String, Set<String>> looks = new HashMap<>();

    private final Told told = new Told();
    private final List<Finding> findings = new ArrayList<>();
    private final BookPreview<D> preview;
    private int kept;
    private int merged;
    private int skipped;

    private BookPlan(Book<D> book, Texts texts) {
        this.book = book;
        this.texts = texts;
        this.preview = new BookPreview<>(book, texts);
    }

    /** What is to be written: a new record, or a stored one changed. */
    private record Pending<D>(int row, Optional<Stored<D>> stored, D draft) {}

    static <D> ImportPlan of(Book<D> book, List<Row> rows, Texts texts) {
        if (rows.size() > MOST_ROWS) {
            throw new Refusal(
                    Refusal.Kind.INVALID, "TOO_MANY_ROWS", texts.of("directory.row.tooMany", rows.size(), MOST_ROWS));
        }
        BookPlan<D> plan = new BookPlan<>(book, texts);
        // A row without a code is held against what the others make of the directory, so that the order of rows does
        // not
        // matter, and bringing the same file again adds nothing.
        rows.stream().filter(BookPlan::isNamed).forEach(plan::row);
        rows.stream().filter(row -> !isNamed(row)).forEach(plan::row);
        plan.findings.sort(Comparator.comparingInt(Finding::row));
        return plan.done(rows.size());
    }

    private static boolean isNamed(Row row) {
        return row.cell(Columns.ID) != null || row.cell(Columns.CODE) != null;
    }

    private ImportPlan done(int read) {
        List<Pending<D>> acts = List.copyOf(pending.values());
        return new ImportPlan(
                read,
                kept,
                merged,
                skipped,
                findings,
                List.of(),
                preview.table(),
                tx -> acts.forEach(act -> act.stored()
                        .ifPresentOrElse(
                                stored -> book.change(tx, stored, act.draft()), () -> book.add(tx, act.draft()))));
    }

    private void row(Row row) {
        RowFindings said = new RowFindings(row.number(), texts);
        decide(row, said);
        findings.addAll(said.all());
    }

    private void decide(Row row, RowFindings said) {
        Optional<Stored<D>> stored = book.named(row, said);
        D base = stored.map(Stored::draft).orElseGet(book::blank);
        D draft = book.with(row, base, said);
        String key = key(row, stored, draft);
        Pending<D> before = pending.get(key);
        if (before != null) {
            base = before.draft();
            draft = book.with(row, base, said.scratch());
        }
        book.faults(draft, stored.map(Stored::id).orElse(null)).forEach(said::fault);
        told.check(key, row, said);
        if (said.failed()) {
            skipped++;
            return;
        }
        told.remember(key, row);
        if ((stored.isPresent() || before != null) && draft.equals(base)) {
            merged++;
        } else if (before == null && stored.isEmpty() && saysNothingNew(row, draft, said)) {
            merged++;
        } else {
            keep(key, new Pending<>(row.number(), stored, draft), said);
        }
    }

    private static String key(Stored<?> record) {
        return "id " + record.id();
    }

    private String key(Row row, Optional<Stored<D>> stored, D draft) {
        String code = book.code(draft);
        return stored.map(BookPlan::key).orElseGet(() -> code == null ? "row " + row.number() : "code " + code);
    }

    /** Whether a record that looks alike has all that the row says; if it only looks alike, that is said. */
    private boolean saysNothingNew(Row row, D draft, RowFindings said) {
        List<Stored<D>> alike = book.alike(draft).stream()
                .filter(stored -> !pending.containsKey(key(stored)))
                .toList();
        List<Pending<D>> before = pendingLike(book.likeness(draft));
        boolean known = Stream.concat(
                        alike.stream().map(Stored::draft), before.stream().map(Pending::draft))
                .anyMatch(one -> book.with(row, one, said.scratch()).equals(one));
        if (known) {
            return true;
        }
        String name = book.name(draft);
        if (!alike.isEmpty()) {
            Stored<D> one = alike.get(0);
            String by = texts.of(Columns.label(one.code() == null ? Columns.ID : Columns.CODE));
            String which = one.code() == null ? one.id() : one.code();
            said.warn(Columns.NAME, "LOOKS_LIKE", "directory.row.looksLike", name, book.name(one.draft()), which, by);
        }
        if (!before.isEmpty() && book.code(draft) == null) {
            int other = before.get(0).row();
            said.warn(Columns.NAME, "LOOKS_LIKE_ROW", "directory.row.looksLikeRow", name, other);
        }
        return false;
    }

    private List<Pending<D>> pendingLike(String likeness) {
        return looks.getOrDefault(likeness, Set.of()).stream()
                .map(pending::get)
                .filter(one -> book.likeness(one.draft()).equals(likeness))
                .toList();
    }

    private void keep(String key, Pending<D> act, RowFindings said) {
        kept++;
        pending.put(key, act);
        looks.computeIfAbsent(book.likeness(act.draft()), missing -> new LinkedHashSet<>())
                .add(key);
        if (act.stored().isPresent()) {
            D before = act.stored().get().draft();
            String changes = BookPreview.changes(book.cells(before), book.cells(act.draft()), texts);
            said.warn(null, "CHANGES", "directory.row.changes", book.name(before), changes);
        }
        preview.add(act.row(), act.stored().isPresent(), act.draft());
    }
}
