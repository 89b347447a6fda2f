package org.peerbench.host.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Takes a file's rows one by one and holds them to the rules and limits that CSV and workbook share. */
final class RowCollector {
    /** Cells of all raw rows together: a wide sheet of a few bytes a row must not fill the memory. */
    private static final int RAW_CELLS = 4_000_000;

    private final TableLimits limits;
    private final boolean raw;
    private int cells;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<TableWarning> warnings = new ArrayList<>();
    private Headings headings;

    /** Rows under the headings, also those that only said the headings again. */
    private int taken;

    RowCollector(TableLimits limits) {
        this(limits, false);
    }

    private RowCollector(TableLimits limits, boolean raw) {
        this.limits = limits;
        this.raw = raw;
    }

    /** Takes rows as they stand: none holds headings, and they need not be equally long. */
    static RowCollector raw(TableLimits limits) {
        return new RowCollector(limits, true);
    }

    /** Takes the next row; a row without text is passed over, the first with text holds the headings. */
    void add(int number, List<String> cells) throws TableRefused {
        int width = Blank.width(cells);
        if (width == 0) {
            return;
        }
        if (width > limits.columns()) {
            throw TableRefused.at(number, TableCode.TOO_MANY_COLUMNS, limits.columns(), number);
        }
        List<String> texts = texts(number, cells.subList(0, width));
        if (raw) {
            addRaw(number, texts);
        } else if (headings == null) {
            headings = new Headings(number, texts);
            warnings.addAll(headings.warnings());
        } else {
            addBody(number, texts);
        }
    }

    private void addRaw(int number, List<String> texts) throws TableRefused {
        cells += texts.size();
        if (rows.size() == limits.rows() || cells > RAW_CELLS) {
            throw TableRefused.at(number, TableCode.TOO_MANY_ROWS, rows.size(), number);
        }
        rows.add(new TableRow(number, texts));
    }

    private List<String> texts(int number, List<String> cells) throws TableRefused {
        List<String> texts = new ArrayList<>(cells.size());
        for (String cell : cells) {
            if (cell.length() > limits.cellLength()) {
                throw tooLong(number, texts.size());
            }
            texts.add(FormulaGuard.unguarded(cell));
        }
        return texts;
    }

    private TableRefused tooLong(int number, int column) {
        String name = headings != null && column < headings.names().size()
                ? headings.names().get(column)
                : CellName.column(column);
        TableMessage message = TableMessage.of(TableCode.CELL_TOO_LONG, number, name, limits.cellLength());
        return new TableRefused(new Unreadable(TableCode.CELL_TOO_LONG, number, name, message));
    }

    private void addBody(int number, List<String> texts) throws TableRefused {
        int columns = headings.names().size();
        if (texts.size() > columns) {
            throw TableRefused.at(number, TableCode.TOO_MANY_CELLS, number, texts.size(), headings.row(), columns);
        }
        if (taken == limits.rows()) {
            throw TableRefused.at(number, TableCode.TOO_MANY_ROWS, limits.rows(), number);
        }
        taken++;
        texts.addAll(Collections.nCopies(columns - texts.size(), ""));
        if (headings.repeatedBy(texts)) {
            warn(TableWarning.at(number, TableCode.REPEATED_HEADINGS, number));
        } else {
            rows.add(new TableRow(number, texts));
        }
    }

    void warn(TableWarning warning) {
        warnings.add(warning);
    }

    boolean isEmpty() {
        return headings == null && rows.isEmpty();
    }

    /** Everything taken as it stands. */
    RawSheet rawSheet(String name, boolean offered) {
        return new RawSheet(name, offered, rows, warnings);
    }

    /** Everything taken; asked only when {@link #isEmpty} says no. */
    Table table() {
        return new Table(headings.names(), rows, warnings);
    }
}
