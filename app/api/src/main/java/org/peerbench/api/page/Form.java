package org.peerbench.api.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A posted form.
 *
 * @param fields values by field name, as sent
 */
public record Form(Map<String, List<String>> fields) {
    /** No fields. */
    public static final Form EMPTY = new Form(Map.of());

    public Form {
        fields = Map.copyOf(fields);
    }

    /** The first value, stripped; empty if missing or blank. */
    public Optional<String> value(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** The first value, stripped, or the empty text: what to show again in the field. */
    public String text(String name) {
        return value(name).orElse("");
    }

    /** All values, stripped, blanks left out. */
    public List<String> values(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
