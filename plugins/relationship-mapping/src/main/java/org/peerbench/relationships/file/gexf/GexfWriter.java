package org.peerbench.relationships.file.gexf;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.date.PartialDate;
import org.peerbench.relationships.file.Direction;
import org.peerbench.relationships.file.Link;
import org.peerbench.relationships.file.NetworkFile;
import org.peerbench.relationships.file.Node;
import org.peerbench.relationships.file.Title;
import org.peerbench.relationships.file.Unsaid;
import org.peerbench.relationships.file.xml.XmlOut;

/**
 * Writes GEXF. Partial dates stand in the attributes {@code valid_from} and {@code valid_to} as they are known; {@code start} and
 * {@code end} hold the first and the last whole day that they can mean, for timelines.
 */
public final class GexfWriter {
    /** Which edition of the format. */
    public enum Version {
        V1_2("1.2", "http://www.gexf.net/1.2draft"),
        V1_3("1.3", "http://gexf.net/1.3");

        private final String number;
        private final String namespace;

        Version(String number, String namespace) {
            this.number = number;
            this.namespace = namespace;
        }
    }

    private static final String WEIGHT = "weight";

    private GexfWriter() {}

    /** A network as GEXF. */
    public static byte[] write(NetworkFile network, Version version) {
        NetworkFile file = Unsaid.packed(network);
        Stream<Map<String, String>> all = Stream.concat(
                file.nodes().stream().map(Node::attributes),
                file.links().stream().map(Link::attributes));
        boolean dynamic = all.anyMatch(attributes -> attributes.containsKey("from") || attributes.containsKey("to"));
        Map<String, String> nodeColumns =
                columns(file.nodes().stream().map(Node::attributes).toList());
        Map<String, String> linkColumns =
                columns(file.links().stream().map(Link::attributes).toList());
        linkColumns.remove(WEIGHT);
        XmlOut xml = new XmlOut();
        xml.begin("gexf", "xmlns", version.namespace, "version", version.number);
        xml.begin("meta").text("creator", "Peerbench").end();
        xml.begin(
                "graph",
                "defaultedgetype",
                "directed",
                "mode",
                dynamic ? "dynamic" : "static",
                "timeformat",
                dynamic ? "date" : null);
        announce(xml, "node", nodeColumns, Set.of());
        announce(xml, "edge", linkColumns, whole(file, linkColumns.keySet()));
        xml.begin("nodes");
        file.nodes().forEach(node -> node(xml, node, nodeColumns));
        xml.end().begin("edges");
        int number = 0;
        for (Link link : file.links()) {
            edge(xml, link, linkColumns, "e" + number);
            number++;
        }
        return xml.end().end().end().bytes();
    }

    private static Map<String, String> columns(Collection<Map<String, String>> rows) {
        Map<String, String> columns = new LinkedHashMap<>();
        rows.forEach(row -> row.keySet().forEach(name -> columns.putIfAbsent(name, "a" + columns.size())));
        return columns;
    }

    private static Set<String> whole(NetworkFile file, Set<String> columns) {
        return columns.stream()
                .filter(name -> Title.isWhole(
                        name,
                        file.links().stream()
                                .flatMap(link ->
                                        Stream.ofNullable(link.attributes().get(name)))
                                .toList()))
                .collect(Collectors.toSet());
    }

    private static void announce(XmlOut xml, String domain, Map<String, String> columns, Set<String> whole) {
        if (columns.isEmpty()) {
            return;
        }
        xml.begin("attributes", "class", domain, "mode", "static");
        columns.forEach((name, id) -> xml.empty(
                "attribute", "id", id, "title", Title.of(name), "type", whole.contains(name) ? "integer" : "string"));
        xml.end();
    }

    private static void node(XmlOut xml, Node node, Map<String, String> columns) {
        Map<String, String> attributes = node.attributes();
        xml.begin("node", "id", node.id(), "label", node.label(), "start", start(attributes), "end", end(attributes));
        values(xml, attributes, columns);
        xml.end();
    }

    private static void edge(XmlOut xml, Link link, Map<String, String> columns, String number) {
        Map<String, String> attributes = link.attributes();
        xml.begin(
                "edge",
                "id",
                link.id().isEmpty() ? number : link.id(),
                "source",
                link.source(),
                "target",
                link.target(),
                "type",
                link.direction() == Direction.BOTH_WAYS ? "undirected" : "directed",
                WEIGHT,
                attributes.get(WEIGHT),
                "start",
                start(attributes),
                "end",
                end(attributes));
        values(xml, attributes, columns);
        xml.end();
    }

    private static void values(XmlOut xml, Map<String, String> attributes, Map<String, String> columns) {
        if (attributes.keySet().stream().noneMatch(columns::containsKey)) {
            return;
        }
        xml.begin("attvalues");
        attributes.forEach((name, value) -> {
            if (columns.containsKey(name)) {
                xml.empty("attvalue", "for", columns.get(name), "value", value);
            }
        });
        xml.end();
    }

    private static String start(Map<String, String> attributes) {
        return day(attributes.get("from"))
                .map(date -> date.earliest().toString())
                .orElse(null);
    }

    /** Our end is the first day after; the format's is the last. A span that a partial date leaves empty has none. */
    private static String end(Map<String, String> attributes) {
        LocalDate start = day(attributes.get("from")).map(PartialDate::earliest).orElse(LocalDate.MIN);
        return day(attributes.get("to"))
                .map(date -> date.latest().minusDays(1))
                .filter(last -> !last.isBefore(start))
                .map(LocalDate::toString)
                .orElse(null);
    }

    private static Optional<PartialDate> day(String text) {
        return Optional.ofNullable(text).flatMap(PartialDate::parse);
    }
}
