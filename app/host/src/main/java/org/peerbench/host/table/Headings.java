package org.peerbench.host.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The heading row: as it stands in the file, and with names that are never blank and never twice the same. */
final class Headings {
    private final int row;
    private final List<String> written;
    private final List<String> names = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final List<TableWarning> warnings = new ArrayList<>();

    Headings(int row, List<String> cells) {
        this.row = row;
        this.written = cells.stream().map(Blank::strip).toList();
        written.forEach(text -> taken.add(folded(text)));
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < written.size(); column++) {
            String text = written.get(column);
            names.add(!text.isEmpty() && seen.add(folded(text)) ? text : named(column, text));
        }
    }

    private String named(int column, String text) {
        String letter = CellName.column(column);
        if (text.isEmpty()) {
            String name = free(new TableMessage("word.column", List.of(letter)).sentence(), 1);
            warnings.add(TableWarning.at(row, TableCode.BLANK_HEADING, letter, name));
            return name;
        }
        String name = free(text, 2);
        warnings.add(TableWarning.at(row, TableCode.SAME_HEADING, text, letter, name));
        return name;
    }

    private String free(String name, int from) {
        int number = from;
        String candidate;
        do {
            candidate = number == 1 ? name : name + " (" + number + ")";
            number++;
        } while (!taken.add(folded(candidate)));
        return candidate;
    }

    int row() {
        return row;
    }

    List<String> names() {
        return names;
    }

    List<TableWarning> warnings() {
        return warnings;
    }

    /** Whether a row says the headings again, as files do that were pasted together. */
    boolean repeatedBy(List<String> cells) {
        for (int column = 0; column < written.size(); column++) {
            if (!Blank.strip(cells.get(column)).equalsIgnoreCase(written.get(column))) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
