package org.peerbench.relationships.file.gexf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerbench.relationships.file.Title;
import org.peerbench.relationships.file.xml.XmlElement;

/** The attributes that a file announces for nodes and for edges. */
final class Columns {
    private record Column(String id, String title, String domain, String usual) {}

    private final Map<String, Column> columns = new LinkedHashMap<>();

    void add(XmlElement group) {
        String domain = group.get("class") == null ? "node" : group.get("class").toLowerCase(Locale.ROOT);
        for (XmlElement each : group.children("attribute")) {
            String id = each.first("id", "title");
            if (id != null) {
                String title = each.get("title") == null ? id : Title.read(each.get("title"));
                columns.putIfAbsent(
                        domain + " " + id,
                        new Column(id, title, domain, each.textOf("default").orElse(null)));
            }
        }
    }

    /** What an element bears, by title; of a value that changes the last. */
    Map<String, String> values(XmlElement element, String domain) {
        Map<String, String> values = new LinkedHashMap<>();
        for (XmlElement each : given(element)) {
            if (each.get("value") != null) {
                values.put(title(each, domain), each.get("value"));
            }
        }
        columns.values().stream()
                .filter(column -> column.domain().equals(domain) && column.usual() != null)
                .forEach(column -> values.putIfAbsent(column.title(), column.usual()));
        return values;
    }

    /** With their wrapper, or without, as some programs write them. */
    static List<XmlElement> given(XmlElement element) {
        return Stream.concat(
                        element.children("attvalues").stream().flatMap(group -> group.children("attvalue").stream()),
                        element.children("attvalue").stream())
                .toList();
    }

    /** {@code for} since 1.1, {@code id} before. */
    String title(XmlElement value, String domain) {
        String id = Optional.ofNullable(value.first("for", "id")).orElse("");
        Column column = columns.get(domain + " " + id);
        return column == null ? id : column.title();
    }
}
