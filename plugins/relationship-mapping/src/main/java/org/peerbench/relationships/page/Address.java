package org.peerbench.relationships.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerbench.api.page.Request;

/**
 * The choices that an address carries, so that every state of the map can be linked, kept and sent.
 *
 * @param chosen the parameters as they were given
 */
public record Address(Map<String, String> chosen) {
    private static final List<String> KEPT = List.of(
            "relation",
            "level",
            "rule",
            "view",
            "only",
            "steps",
            "asOf",
            "recordedBy",
            "survey",
            "show",
            "unknown",
            "marks",
            "weighted",
            "q",
            "status",
            "sort",
            "page");

    /** Nothing chosen. */
    static final Address NONE = new Address(Map.of());

    static Address of(Request request) {
        Map<String, String> chosen = new LinkedHashMap<>();
        KEPT.forEach(name -> request.query(name).ifPresent(value -> chosen.put(name, value)));
        return new Address(chosen);
    }

    /** With one choice changed; an empty value takes it out. */
    public Address with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(chosen);
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return new Address(changed);
    }

    /** Without these choices. */
    public Address without(String... names) {
        Map<String, String> changed = new LinkedHashMap<>(chosen);
        List.of(names).forEach(changed::remove);
        return new Address(changed);
    }

    /** What was chosen for one; empty text for nothing. */
    public String get(String name) {
        return chosen.getOrDefault(name, "");
    }

    /** As the query of a link: empty, or beginning with a question mark. */
    public String query() {
        String joined = chosen.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return joined.isEmpty() ? "" : "?" + joined;
    }
}
