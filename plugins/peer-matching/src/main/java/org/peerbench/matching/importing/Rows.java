package org.peerbench.matching.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Column;
import org.peerbench.api.transfer.Finding;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.api.transfer.ImportQuestion;
import org.peerbench.api.transfer.Row;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.entry.Sent;

/** Reads the rows of a table as forms are read, and accounts for each. */
final class Rows<T> {
    /** Reads a row; what is wrong with it is noted in what was entered. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Entered entered);
    }

    /** Writes what was kept. */
    @FunctionalInterface
    interface Writing<T> {
        void write(List<T> kept, Transaction tx);
    }

    private final Texts texts;
    private final List<String> columns;
    private final Reading<T> reading;
    private final Function<T, Object> key;
    private final List<Finding> findings = new ArrayList<>();
    private Predicate<T> again = row -> false;

    /** Rows with the same key say the same. */
    Rows(Texts texts, List<String> columns, Reading<T> reading, Function<T, Object> key) {
        this.texts = texts;
        this.columns = columns;
        this.reading = reading;
        this.key = key;
    }

    /** Rows of which this is true say nothing new. */
    Rows<T> sayingAgain(Predicate<T> saysAgain) {
        again = saysAgain;
        return this;
    }

    /** The columns, of which the first few are needed. */
    static List<Column> columns(List<String> names, int needed) {
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(new Column(name, "import.column." + name, columns.size() < needed, List.of()));
        }
        return columns;
    }

    /** Plans; {@code stored} are the keys of what is on record already. */
    ImportPlan plan(ImportQuestion question, Set<Object> stored, Writing<T> writing) {
        Map<Object, T> kept = new LinkedHashMap<>();
        Set<Object> known = new HashSet<>(stored);
        int merged = 0;
        int skipped = 0;
        for (Row row : question.rows()) {
            Sent sent = new Sent();
            columns.forEach(column -> sent.with(column, row.cell(column)));
            Entered entered = new Entered(sent.form(), texts);
            T read = reading.read(entered);
            if (!entered.fine()) {
                skipped++;
                entered.errors()
                        .all()
                        .forEach((field, says) -> findings.add(
                                new Finding(row.number(), column(field), "INVALID", Finding.Severity.ERROR, says)));
            } else if (known.add(key.apply(read)) && !again.test(read)) {
                kept.put(key.apply(read), read);
            } else {
                merged++;
                findings.add(new Finding(
                        row.number(), null, "ALREADY_THERE", Finding.Severity.WARN, texts.of("import.already")));
            }
        }
        List<T> all = List.copyOf(kept.values());
        return new ImportPlan(
                question.rows().size(),
                all.size(),
                merged,
                skipped,
                findings,
                List.of(),
                preview(question),
                tx -> writing.write(all, tx));
    }

    private String column(String field) {
        return columns.contains(field) ? field : null;
    }

    private ImportPlan.Preview preview(ImportQuestion question) {
        return new ImportPlan.Preview(
                columns.stream()
                        .map(column -> texts.of("import.column." + column))
                        .toList(),
                question.rows().stream()
                        .limit(ImportPlan.Preview.LIMIT)
                        .map(row -> columns.stream()
                                .map(column -> row.cells().getOrDefault(column, ""))
                                .toList())
                        .toList());
    }
}
