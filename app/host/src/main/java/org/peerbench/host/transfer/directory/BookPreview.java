package org.peerbench.host.transfer.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.ImportPlan;

/** The first rows as they would be kept; columns in which nothing stands are left out. */
final class BookPreview<D> {
    private final Book<D> book;
    private final Texts texts;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<String> acts = new ArrayList<>();
    private final List<Map<String, String>> rows = new ArrayList<>();

    BookPreview(Book<D> book, Texts texts) {
        this.book = book;
        this.texts = texts;
    }

    void add(int row, boolean changes, D draft) {
        if (rows.size() < ImportPlan.Preview.LIMIT) {
            numbers.add(row);
            acts.add(texts.of(changes ? "directory.what.changes" : "directory.what.new"));
            rows.add(book.cells(draft));
        }
    }

    ImportPlan.Preview table() {
        List<String> columns = book.cells(book.blank()).keySet().stream()
                .filter(column -> rows.stream().anyMatch(row -> row.get(column) != null))
                .toList();
        List<String> headings = new ArrayList<>();
        headings.add(texts.of("directory.column.row"));
        headings.add(texts.of("directory.column.what"));
        columns.forEach(column -> headings.add(texts.of(Columns.label(column))));
        List<List<String>> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> line = new ArrayList<>();
            line.add(numbers.get(row).toString());
            line.add(acts.get(row));
            for (String column : columns) {
                line.add(Objects.requireNonNullElse(rows.get(row).get(column), ""));
            }
            lines.add(line);
        }
        return new ImportPlan.Preview(headings, lines);
    }

    /** What differs, as a list in a sentence. */
    static String changes(Map<String, String> before, Map<String, String> after, Texts texts) {
        return after.entrySet().stream()
                .filter(cell -> !Objects.equals(cell.getValue(), before.get(cell.getKey())))
                .map(cell -> texts.of(
                        "directory.row.change",
                        texts.of(Columns.label(cell.getKey())),
                        quoted(before.get(cell.getKey()), texts),
                        quoted(cell.getValue(), texts)))
                .collect(Collectors.joining(", "));
    }

    private static String quoted(String text, Texts texts) {
        return text == null ? texts.of("directory.row.blank") : texts.of("directory.row.quoted", text);
    }
}
