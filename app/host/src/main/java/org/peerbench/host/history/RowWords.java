package org.peerbench.host.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.text.Texts;
import org.peerbench.host.change.ChangedRow;

/** Says in words what happened to a row. */
record RowWords(Texts texts, Labels labels, ValueWords values, Names names, Discretion discretion) {
    private static final List<String> TITLES = List.of("name", "role", "label", "title");

    ShownRow of(ChangedRow row) {
        String key = row.before().isEmpty() ? "added" : row.after().isEmpty() ? "removed" : "changed";
        String kind = texts.of("history.row." + key, labels.table(row.table()));
        String path = names.find(row.record()).map(Names.Named::path).orElse(null);
        return new ShownRow(kind, name(row), path, key.equals("changed"), fields(row));
    }

    private List<ShownRow.Field> fields(ChangedRow row) {
        List<ShownRow.Field> fields = new ArrayList<>();
        Set<String> columns = new LinkedHashSet<>(row.before().keySet());
        columns.addAll(row.after().keySet());
        for (String column : columns) {
            Object before = unblank(row.before().get(column));
            Object after = unblank(row.after().get(column));
            boolean itself = row.record().equals(before == null ? after : before);
            if (!Objects.equals(before, after) && !itself && discretion.showsColumn(column)) {
                fields.add(new ShownRow.Field(
                        labels.column(row.table(), column),
                        labels.none(row.table(), column),
                        value(row, column, before),
                        value(row, column, after)));
            }
        }
        return fields;
    }

    /** A blank text says no more than none. */
    private static Object unblank(Object value) {
        return "".equals(value) ? null : value;
    }

    private String value(ChangedRow row, String column, Object value) {
        return labels.value(row.table(), column, value).orElseGet(() -> values.of(column, value));
    }

    /** The record's own name as the row has it; for a row that ties records together, theirs. */
    private String name(ChangedRow row) {
        Map<String, Object> image = row.after().isEmpty() ? row.before() : row.after();
        Optional<String> own = TITLES.stream()
                .map(image::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst();
        return own.orElseGet(() -> tied(row, image));
    }

    private String tied(ChangedRow row, Map<String, Object> image) {
        return image.values().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(value -> Names.isId(value) && !value.equals(row.record()))
                .flatMap(id ->
                        names.find(id).map(Names.Named::name).map(Stream::of).orElseGet(Stream::empty))
                .distinct()
                .collect(Collectors.joining(" – "));
    }
}
