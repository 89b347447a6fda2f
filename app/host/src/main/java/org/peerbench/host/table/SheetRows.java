package org.peerbench.host.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of one sheet as they stream past. */
final class SheetRows {
    /** As many as a sheet can have; a higher number is a fault or an attack. */
    private static final int LAST_ROW = 1_048_576;

    private final CellTexts texts;
    private final TableLimits limits;
    private final RowCollector rows;
    private final SheetNotes notes = new SheetNotes();
    private final RichText value;
    private final List<String> cells = new ArrayList<>();

    private int row;
    private int column;
    private String type = "";
    private String style;
    private boolean formula;

    SheetRows(CellTexts texts, TableLimits limits, RowCollector rows) {
        this.texts = texts;
        this.limits = limits;
        this.rows = rows;
        this.value = new RichText(limits.cellLength());
    }

    void read(XMLStreamReader xml) throws XMLStreamException, TableRefused {
        while (xml.hasNext()) {
            int event = xml.next();
            value.accept(xml, event);
            if (event == XMLStreamReader.START_ELEMENT) {
                begin(xml);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
        notes.tell(rows);
    }

    /** The row that was reached, for telling where a sheet is damaged; at least 1. */
    int row() {
        return Math.max(1, row);
    }

    private void begin(XMLStreamReader xml) throws TableRefused {
        switch (xml.getLocalName()) {
            case "row" -> beginRow(xml);
            case "c" -> beginCell(xml);
            case "f" -> formula = true;
            case "mergeCell" ->
                notes.count(TableCode.MERGED_CELLS, 0, attribute(xml, "ref").orElse("?"));
            default -> {}
        }
    }

    private void end(String element) throws TableRefused {
        if (element.equals("c")) {
            endCell();
        } else if (element.equals("row")) {
            rows.add(row, cells);
        }
    }

    private void beginRow(XMLStreamReader xml) throws TableRefused {
        int next = XmlNumber.of(xml.getAttributeValue(null, "r"), row + 1);
        if (next <= row || next > LAST_ROW) {
            throw damaged();
        }
        row = next;
        column = -1;
        cells.clear();
        String hidden = xml.getAttributeValue(null, "hidden");
        if ("1".equals(hidden) || "true".equals(hidden)) {
            notes.count(TableCode.HIDDEN_ROWS, row, Integer.toString(row));
        }
    }

    private void beginCell(XMLStreamReader xml) throws TableRefused {
        int next = attribute(xml, "r").map(CellName::columnOf).orElse(column + 1);
        if (next <= column) {
            throw damaged();
        }
        column = next;
        type = attribute(xml, "t").orElse("n");
        style = xml.getAttributeValue(null, "s");
        formula = false;
        value.take();
    }

    private void endCell() throws TableRefused {
        String stored = value.take();
        String text = type.equals("e") ? error() : texts.of(type, style, stored).orElseThrow(this::damaged);
        if (formula && stored.isEmpty() && !type.equals("str")) {
            notes.count(TableCode.FORMULA_WITHOUT_RESULT, row, CellName.column(column) + row);
        }
        if (Blank.is(text)) {
            return;
        }
        if (column >= limits.columns()) {
            throw TableRefused.at(row, TableCode.TOO_MANY_COLUMNS, limits.columns(), row);
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(text);
    }

    private String error() {
        notes.count(TableCode.FORMULA_ERROR, row, CellName.column(column) + row);
        return "";
    }

    private TableRefused damaged() {
        return TableRefused.at(row(), TableCode.DAMAGED_SHEET, row());
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }
}
