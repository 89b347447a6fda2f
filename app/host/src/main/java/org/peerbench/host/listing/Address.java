package org.peerbench.host.listing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An address within the workbench. Its query keeps what was chosen, so that a link changes one choice and no other.
 *
 * @param path  decoded segments must have passed {@link #segment}
 * @param query the choices, in the order in which they stand
 */
public record Address(String path, Map<String, String> query) {
    public Address {
        query = new LinkedHashMap<>(query);
    }

    /** Without any choice. */
    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** One segment of a path, encoded. */
    public static String segment(String text) {
        return encoded(text).replace("+", "%20");
    }

    /** With this choice; {@code null} takes it away. */
    public Address with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value.toString());
        }
        return new Address(path, changed);
    }

    /** The same choices elsewhere. */
    public Address at(String otherPath) {
        return new Address(otherPath, query);
    }

    /** As a link has it. */
    public String text() {
        if (query.isEmpty()) {
            return path;
        }
        return query.entrySet().stream()
                .map(choice -> encoded(choice.getKey()) + "=" + encoded(choice.getValue()))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
