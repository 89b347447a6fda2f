package org.peerbench.relationships.file.kumu;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.peerbench.relationships.file.Direction;
import org.peerbench.relationships.file.Gathered;
import org.peerbench.relationships.file.Limits;
import org.peerbench.relationships.file.Link;
import org.peerbench.relationships.file.NetworkFile;
import org.peerbench.relationships.file.Places;
import org.peerbench.relationships.file.Repair;
import org.peerbench.relationships.file.Unreadable;

/**
 * Reads Kumu's JSON, the blueprint that people write and the full export. An end is found by id, else by label and
 * type, else by label. Maps, pictures and loops are not read, and of private attributes nothing is kept.
 */
public final class KumuReader {
    private static final List<String> OF_ELEMENT = List.of("_id", "id", "ID", "label", "attributes");
    private static final List<String> OF_CONNECTION =
            List.of("_id", "id", "ID", "attributes", "from", "to", "source", "target", "direction");

    private final Gathered gathered;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> secret = new HashSet<>();
    private final Map<String, String> byLabel = new HashMap<>();
    private final Map<String, Integer> bearers = new HashMap<>();
    private int place;

    private KumuReader(Limits limits) {
        this.gathered = new Gathered(limits);
    }

    /**
     * Reads a file.
     *
     * @throws Unreadable with the line and the reason
     */
    public static NetworkFile read(InputStream in, Limits limits) {
        JsonNode root = BoundedJson.read(in, limits);
        if (!root.isObject()
                || !(root.path("elements").isArray() || root.path("connections").isArray())) {
            throw new Unreadable(
                    Unreadable.Reason.OTHER_FORMAT,
                    0,
                    "Kumu",
                    root.getNodeType().name());
        }
        return new KumuReader(limits).file(root);
    }

    private NetworkFile file(JsonNode root) {
        root.path("attributes").forEach(this::attribute);
        root.path("elements").forEach(this::element);
        root.path("connections").forEach(this::connection);
        if (!root.path("loops").isEmpty()) {
            gathered.repair(0, Repair.Code.NOT_READ, "loops");
        }
        return gathered.file(Places.ENTRY);
    }

    private void attribute(JsonNode attribute) {
        boolean hidden = attribute.path("private").asBoolean(false);
        String name = attribute.path("name").asText(attribute.path("label").asText(""));
        if (hidden && secret.add(name)) {
            gathered.repair(0, Repair.Code.PRIVATE, name);
        }
    }

    private void element(JsonNode element) {
        place++;
        Map<String, String> values = values(element, OF_ELEMENT);
        String label = first(element, "label");
        String type = values.getOrDefault("element type", values.getOrDefault("type", ""));
        String id = first(element, "_id", "id", "ID");
        if (id != null) {
            ids.add(id);
        }
        if (id == null && label != null) {
            id = byLabel.containsKey(key(label)) && !byLabel.containsKey(key(label, type))
                    ? label + " (" + type + ")"
                    : label;
        }
        if (id != null && label != null) {
            boolean again = gathered.has(id);
            byLabel.putIfAbsent(key(label), id);
            byLabel.putIfAbsent(key(label, type), id);
            bearers.merge(key(label), again ? 0 : 1, Integer::sum);
        }
        gathered.node(id, label, values, place);
    }

    private void connection(JsonNode connection) {
        place++;
        Direction direction = Direction.of(first(connection, "direction")).orElse(Direction.UNSAID);
        String id = first(connection, "_id", "id");
        gathered.link(new Link(
                id == null ? "" : id,
                end(first(connection, "from", "source")),
                end(first(connection, "to", "target")),
                direction,
                values(connection, OF_CONNECTION),
                true,
                place));
    }

    private String end(String name) {
        if (name == null || ids.contains(name)) {
            return name;
        }
        if (bearers.getOrDefault(key(name), 0) > 1) {
            gathered.repair(place, Repair.Code.AMBIGUOUS_NAME, name);
        }
        return gathered.has(name) ? name : byLabel.getOrDefault(key(name), name);
    }

    private static String key(String... parts) {
        return String.join("\u0000", parts).strip().toLowerCase(Locale.ROOT);
    }

    /** The short form keeps attributes beside the label, the full one in an object of their own. */
    private Map<String, String> values(JsonNode item, List<String> without) {
        Map<String, String> values = new LinkedHashMap<>();
        collect(item.path("attributes"), values, List.of("label"));
        collect(item, values, without);
        return values;
    }

    private void collect(JsonNode item, Map<String, String> values, List<String> without) {
        item.properties().forEach(field -> {
            String text = text(field.getValue());
            if (!without.contains(field.getKey()) && !secret.contains(field.getKey()) && text != null) {
                values.putIfAbsent(field.getKey(), text);
            }
        });
    }

    private static String first(JsonNode item, String... names) {
        for (JsonNode within : List.of(item, item.path("attributes"))) {
            for (String name : names) {
                String text = text(within.path(name));
                if (text != null) {
                    return text;
                }
            }
        }
        return null;
    }

    /** Several values stand side by side with a bar, as in Kumu's sheets; what has parts of its own is no value. */
    private static String text(JsonNode value) {
        if (value.isArray()) {
            StringBuilder all = new StringBuilder();
            value.forEach(each -> {
                if (each.isValueNode() && !each.asText().isBlank()) {
                    all.append(all.isEmpty() ? "" : " | ").append(each.asText().strip());
                }
            });
            return all.isEmpty() ? null : all.toString();
        }
        boolean plain =
                value.isValueNode() && !value.isNull() && !value.asText().isBlank();
        return plain ? value.asText().strip() : null;
    }
}
