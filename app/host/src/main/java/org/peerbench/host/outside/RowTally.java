package org.peerbench.host.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.Refusal;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Column;
import org.peerbench.api.transfer.Finding;
import org.peerbench.api.transfer.ImportPlan;

/** Accounts for every row of a file. */
final class RowTally {
    /** More would not be written within the time that one write may take. */
    static final int MOST_ROWS = 10_000;

    private final Texts texts;
    private final List<String> columns;
    private final List<Finding> findings = new ArrayList<>();
    private final List<List<String>> preview = new ArrayList<>();
    private int kept;
    private int merged;
    private int skipped;

    /** For a file whose preview has these columns. */
    RowTally(Texts texts, List<String> columns) {
        this.texts = texts;
        this.columns = columns;
    }

    static Column needed(String name, String... aliases) {
        return new Column(name, "outside.column." + name, true, List.of(aliases));
    }

    static Column may(String name, String... aliases) {
        return new Column(name, "outside.column." + name, false, List.of(aliases));
    }

    void limit(int rows) {
        if (rows > MOST_ROWS) {
            String sentence = texts.of("outside.row.tooMany", rows, MOST_ROWS);
            throw new Refusal(Refusal.Kind.INVALID, "TOO_MANY_ROWS", sentence);
        }
    }

    void fault(int row, String column, String code, String sentence) {
        findings.add(new Finding(row, column, code, Finding.Severity.ERROR, sentence));
    }

    void skip() {
        skipped++;
    }

    void merge() {
        merged++;
    }

    void keep(int row, boolean replaces, List<String> cells) {
        kept++;
        if (preview.size() < ImportPlan.Preview.LIMIT) {
            String what = texts.of(replaces ? "outside.row.changes" : "outside.row.new");
            preview.add(Stream.concat(Stream.of(String.valueOf(row), what), cells.stream())
                    .toList());
        }
    }

    ImportPlan plan(int read, ImportPlan.Apply apply) {
        List<String> headings = Stream.concat(Stream.of("row", "what"), columns.stream())
                .map(column -> texts.of("outside.column." + column))
                .toList();
        return new ImportPlan(
                read, kept, merged, skipped, findings, List.of(), new ImportPlan.Preview(headings, preview), apply);
    }
}
