package org.peerbench.relationships.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The organisations that a table names: those that are known, and those that would be new. */
final class Organisations {
    private static final String NEW = "new:";

    private final Function<String, Optional<String>> known;
    private final Map<String, String> added = new LinkedHashMap<>();

    Organisations(Function<String, Optional<String>> known) {
        this.known = known;
    }

    /** The id of a known one. */
    Optional<String> find(String name) {
        return known.apply(name);
    }

    /** The id, or for a new one a stand-in that is the same for the same name. */
    String idOf(String name) {
        return known.apply(name).orElseGet(() -> NEW + plain(name));
    }

    /** Notes a new one; true the first time. */
    boolean addIfNew(String name) {
        return known.apply(name).isEmpty() && added.putIfAbsent(plain(name), name) == null;
    }

    /** The names that would be new, as first written. */
    List<String> added() {
        return List.copyOf(added.values());
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
