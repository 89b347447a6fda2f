package org.peerbench.host.transfer.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Row;

/** How cells are read on top of what is stored. */
final class Cells {
    /** As a British spreadsheet saves a day in a CSV. */
    private static final Pattern BRITISH = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?: 00:00(?::00)?)?");

    private static final int MONTHS = 12;

    private Cells() {}

    /** What the row says, or what stands there. */
    static String text(Row row, String column, String stored) {
        String cell = row.cell(column);
        return cell == null ? stored : cell;
    }

    /** A day written 01/04/2002 is the first of April; it is said where it could be taken for another. */
    static String date(Row row, String column, String stored, RowFindings said) {
        String cell = row.cell(column);
        if (cell == null) {
            return stored;
        }
        Matcher british = BRITISH.matcher(cell);
        if (!british.matches()) {
            return cell;
        }
        int day = Integer.parseInt(british.group(1));
        int month = Integer.parseInt(british.group(2));
        try {
            String iso =
                    LocalDate.of(Integer.parseInt(british.group(3)), month, day).toString();
            if (day <= MONTHS && day != month) {
                said.warn(column, "BRITISH_DATE", "directory.row.britishDate", cell, iso);
            }
            return iso;
        } catch (DateTimeException noSuchDay) {
            return cell;
        }
    }

    /** The stored note with what the row's note and its columns without a place say, each line once. */
    static String note(Row row, String stored, Map<String, String> more, Texts texts) {
        if (row.cell(Columns.NOTE) == null && row.notes().isEmpty() && more.isEmpty()) {
            return stored;
        }
        Set<String> lines = new LinkedHashSet<>();
        if (stored != null) {
            lines.addAll(List.of(stored.split("\n")));
        }
        String own = row.cell(Columns.NOTE);
        if (own != null) {
            lines.addAll(List.of(own.split("\\R")));
        }
        Map<String, String> noted = new TreeMap<>(row.notes());
        noted.putAll(more);
        noted.forEach((heading, text) -> lines.add(texts.of("directory.note", heading, text.replaceAll("\\R", " "))));
        return String.join("\n", lines);
    }

    /** A note on one line. */
    static String line(String note) {
        return note == null ? null : note.replace("\n", "; ");
    }

    /** An open word as the directory writes it, if it has that word. */
    static String word(String text, Set<String> known) {
        if (text == null) {
            return null;
        }
        String folded = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return known.contains(folded) ? folded : text;
    }
}
