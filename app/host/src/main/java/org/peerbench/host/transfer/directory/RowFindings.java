package org.peerbench.host.transfer.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Finding;
import org.peerbench.host.directory.Fault;

/** What is found in one row. */
final class RowFindings {
    private final int row;
    private final Texts texts;
    private final List<Finding> found = new ArrayList<>();

    private final boolean scratch;

    RowFindings(int row, Texts texts) {
        this(row, texts, false);
    }

    private RowFindings(int row, Texts texts, boolean scratch) {
        this.row = row;
        this.texts = texts;
        this.scratch = scratch;
    }

    /** Of the same row, for trying something out. */
    RowFindings scratch() {
        return new RowFindings(row, texts, true);
    }

    boolean isScratch() {
        return scratch;
    }

    void error(String column, String code, String key, Object... arguments) {
        add(column, code, Finding.Severity.ERROR, texts.of(key, arguments));
    }

    void warn(String column, String code, String key, Object... arguments) {
        add(column, code, Finding.Severity.WARN, texts.of(key, arguments));
    }

    void fault(Fault fault) {
        String key = fault.key().substring(fault.key().indexOf('.') + 1);
        String code = key.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
        add(column(fault.field()), code, Finding.Severity.ERROR, texts.of("directory.row.fault", fault.sentence()));
    }

    private static String column(String field) {
        return switch (field) {
            case "validFrom" -> Columns.OPENED;
            case "validTo" -> Columns.CLOSED;
            default -> field;
        };
    }

    private void add(String column, String code, Finding.Severity severity, String sentence) {
        found.add(new Finding(row, column, code, severity, sentence));
    }

    boolean failed() {
        return found.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    List<Finding> all() {
        return found;
    }
}
