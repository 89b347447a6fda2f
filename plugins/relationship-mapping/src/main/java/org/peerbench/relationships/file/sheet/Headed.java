package org.peerbench.relationships.file.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.relationships.file.Gathered;
import org.peerbench.relationships.file.Grid;
import org.peerbench.relationships.file.Repair;
import org.peerbench.relationships.file.Unsaid;

/** A sheet under its headings. */
final class Headed {
    static final List<String> ID = List.of("id", "_id", "key");
    static final List<String> LABEL = List.of("label", "name", "organisation", "organization", "partner", "person");
    static final List<String> SOURCE = List.of("source", "from", "sender", "source id");
    static final List<String> TARGET = List.of("target", "to", "receiver", "target id");

    /** What a sheet holds. */
    enum Kind {
        NODES,
        LINKS,
        NEITHER
    }

    private final Grid grid;
    private final List<String> headings;

    Headed(Grid grid) {
        this.grid = grid;
        this.headings = grid.lines().isEmpty()
                ? List.of()
                : grid.lines().get(0).cells().stream().map(String::strip).toList();
    }

    /** Told by the headings and not by the sheet's name, which people change. */
    Kind kind() {
        if (column(SOURCE) >= 0 && column(TARGET) >= 0) {
            return Kind.LINKS;
        }
        return column(LABEL) >= 0 || column(ID) >= 0 ? Kind.NODES : Kind.NEITHER;
    }

    /** On a sheet for answers that are no ties, no row is a line. */
    boolean drawn() {
        return !grid.name().equals(Unsaid.SHEET);
    }

    private int column(List<String> names) {
        for (String name : names) {
            for (int column = 0; column < headings.size(); column++) {
                if (headings.get(column).equalsIgnoreCase(name)) {
                    return column;
                }
            }
        }
        return -1;
    }

    /** Those below the headings that do not only say them again. */
    List<Grid.Line> rows(Gathered gathered) {
        List<Grid.Line> rows = new ArrayList<>();
        for (Grid.Line line : grid.lines().subList(1, grid.lines().size())) {
            if (line.cells().stream().map(String::strip).toList().equals(headings)) {
                gathered.repair(line.number(), Repair.Code.REPEATED_HEADINGS);
            } else if (!line.cells().stream().allMatch(String::isBlank)) {
                rows.add(line);
            }
        }
        return rows;
    }

    /** What a row says, by heading; a cell under no heading keeps the number of its column. */
    Map<String, String> values(Grid.Line row, Gathered gathered) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cell(column);
            if (!text.isEmpty()) {
                boolean stray =
                        column >= headings.size() || headings.get(column).isEmpty();
                if (stray) {
                    gathered.repair(row.number(), Repair.Code.STRAY_CELL, text);
                }
                values.putIfAbsent(stray ? "column " + (column + 1) : headings.get(column), text);
            }
        }
        return values;
    }

    /** Takes the value of the first column with one of these names out of a row; {@code null} if it is blank. */
    String take(Map<String, String> values, List<String> names) {
        int column = column(names);
        return column < 0 ? null : values.remove(headings.get(column));
    }
}
