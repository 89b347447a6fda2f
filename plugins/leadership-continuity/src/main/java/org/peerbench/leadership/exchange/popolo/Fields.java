package org.peerbench.leadership.exchange.popolo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what may be missing, null, or of another type than it should be. */
final class Fields {
    static final String EXTENSION = "x_continuity";

    private static final int MOST = 999;

    private Fields() {}

    /** A text or number as text; blank where there is none. */
    static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }

    static Optional<String> maybe(JsonNode node, String name) {
        return Optional.of(text(node, name)).filter(text -> !text.isEmpty());
    }

    /** The ids in a field that should hold one. */
    static List<String> ids(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isArray()) {
            return maybe(node, name).map(List::of).orElse(List.of());
        }
        List<String> ids = new ArrayList<>();
        value.forEach(each -> {
            if (each.isValueNode() && !each.isNull() && !each.asText().isBlank()) {
                ids.add(each.asText().strip());
            }
        });
        return ids;
    }

    static JsonNode extension(JsonNode node) {
        return node.path(EXTENSION);
    }

    static OptionalInt number(JsonNode node, String name) {
        JsonNode value = node.path(name);
        boolean fits = value.isIntegralNumber() && value.canConvertToInt() && value.intValue() > 0;
        return fits && value.intValue() <= MOST ? OptionalInt.of(value.intValue()) : OptionalInt.empty();
    }

    /** The first public address among sources or links. */
    static Optional<String> url(JsonNode node) {
        for (String list : List.of("sources", "links")) {
            for (JsonNode each : node.path(list)) {
                Optional<String> url = maybe(each, "url");
                if (url.isPresent()) {
                    return url;
                }
            }
        }
        return Optional.empty();
    }
}
