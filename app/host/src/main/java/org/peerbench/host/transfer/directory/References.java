package org.peerbench.host.transfer.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.host.directory.SearchText;

/** Finds the one record that a cell means: by id, by code, or, said aloud, by a name that only one has. */
final class References {
    private final String what;
    private final Map<String, String> byKey = new HashMap<>();
    private final Map<String, List<String>> byName = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();

    /**
     * No records yet.
     *
     * @param what {@code Area} or {@code Organisation}, as the message keys have it
     */
    References(String what) {
        this.what = what;
    }

    void add(String id, String code, String name) {
        byKey.put(id, id);
        if (code != null) {
            byKey.put(code, id);
            codes.put(id, code);
        }
        byName.computeIfAbsent(SearchText.of(name), missing -> new ArrayList<>())
                .add(id);
        names.put(id, name);
    }

    String name(String id) {
        return id == null ? null : names.getOrDefault(id, id);
    }

    /** The record's code, or its id where it has none. */
    String code(String id) {
        return id == null ? null : codes.getOrDefault(id, id);
    }

    /** The record's id; {@code null} for a blank text, or after an error was said. */
    String one(String column, String text, RowFindings said) {
        if (text == null) {
            return null;
        }
        Optional<String> known = key(text);
        return known.isPresent() ? known.get() : named(column, text, said);
    }

    private Optional<String> key(String text) {
        return Optional.ofNullable(byKey.get(text.strip()));
    }

    private String named(String column, String text, RowFindings said) {
        List<String> found = byName.getOrDefault(SearchText.of(text), List.of());
        if (found.size() == 1) {
            String id = found.get(0);
            if (!said.isScratch() && told.add(id)) {
                said.warn(column, "FOUND_BY_NAME", "directory.row.byName", text, names.get(id), code(id));
            }
            return id;
        }
        if (found.isEmpty()) {
            said.error(column, "UNKNOWN_" + shouted(), "directory.row.unknown" + what, text);
        } else {
            said.error(column, "MANY_" + shouted(), "directory.row.many" + what + "s", text);
        }
        return null;
    }

    private String shouted() {
        return what.toUpperCase(Locale.ROOT);
    }

    /** The ids of all records that a cell names, which may be parted by semicolons, bars or lines; codes also by spaces. */
    List<String> all(String column, String text, RowFindings said) {
        if (key(text).isPresent() || byName.containsKey(SearchText.of(text))) {
            return single(one(column, text, said));
        }
        Set<String> ids = new HashSet<>();
        List<String> inOrder = new ArrayList<>();
        for (String part : parts(text)) {
            String id = one(column, part, said);
            if (id != null && ids.add(id)) {
                inOrder.add(id);
            }
        }
        return inOrder;
    }

    private static List<String> single(String id) {
        return id == null ? List.of() : List.of(id);
    }

    private List<String> parts(String text) {
        List<String> words = split(text, "[\\s,;|]+");
        return words.stream().allMatch(byKey::containsKey) ? words : split(text, "[;|\\n]");
    }

    private static List<String> split(String text, String at) {
        return List.of(text.split(at)).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
