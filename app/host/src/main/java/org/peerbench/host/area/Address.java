package org.peerbench.host.area;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerbench.api.page.Request;

/** An address within the workbench. Its query keeps what was chosen, so that a link changes one choice and no other. */
record Address(String path, Map<String, String> query) {
    static final String DAY = "asOf";

    Address {
        query = new LinkedHashMap<>(query);
    }

    static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** An address that keeps the day asked about. */
    static Address of(String path, Request request) {
        return of(path).with(DAY, request.otherDay() ? request.asOf().toString() : null);
    }

    /** One segment of a path. */
    static String segment(String text) {
        return encoded(text).replace("+", "%20");
    }

    /** With this choice; {@code null} takes it away. */
    Address with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Address(path, changed);
    }

    Address at(String otherPath) {
        return new Address(otherPath, query);
    }

    /** As a link has it. */
    String text() {
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
