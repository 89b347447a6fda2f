package org.peerbench.relationships.file.graphml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.peerbench.relationships.file.Direction;
import org.peerbench.relationships.file.Link;
import org.peerbench.relationships.file.NetworkFile;
import org.peerbench.relationships.file.Node;
import org.peerbench.relationships.file.Title;
import org.peerbench.relationships.file.Unsaid;
import org.peerbench.relationships.file.xml.XmlOut;

/**
 * Writes GraphML as its schema wants it and every reader that we know takes it: keys first, each with its own id, name
 * and type; one directed graph, in which an edge that speaks for both says so.
 */
public final class GraphmlWriter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String LABEL = "label";

    private GraphmlWriter() {}

    /** A network as GraphML. */
    public static byte[] write(NetworkFile network) {
        NetworkFile file = Unsaid.packed(network);
        Map<String, String> nodeKeys = new LinkedHashMap<>();
        nodeKeys.put(LABEL, "n0");
        Map<String, String> linkKeys = new LinkedHashMap<>();
        file.nodes().forEach(node -> number(nodeKeys, node.attributes().keySet(), "n"));
        file.links().forEach(link -> number(linkKeys, link.attributes().keySet(), "e"));
        XmlOut xml = new XmlOut();
        xml.begin("graphml", "xmlns", NAMESPACE);
        nodeKeys.forEach((name, id) -> key(xml, id, "node", name, false));
        linkKeys.forEach((name, id) -> key(xml, id, "edge", name, Title.isWhole(name, values(file, name))));
        xml.begin("graph", "id", "G", "edgedefault", "directed");
        file.nodes().forEach(node -> node(xml, node, nodeKeys));
        int number = 0;
        for (Link link : file.links()) {
            edge(xml, link, linkKeys, "e" + number);
            number++;
        }
        return xml.end().end().bytes();
    }

    private static void number(Map<String, String> keys, Set<String> names, String letter) {
        new TreeSet<>(names).forEach(name -> keys.putIfAbsent(name, letter + keys.size()));
    }

    private static List<String> values(NetworkFile file, String name) {
        return file.links().stream()
                .flatMap(link -> Stream.ofNullable(link.attributes().get(name)))
                .toList();
    }

    private static void key(XmlOut xml, String id, String domain, String name, boolean whole) {
        String type = name.equals("weight") ? "double" : whole ? "int" : "string";
        xml.empty("key", "id", id, "for", domain, "attr.name", Title.of(name), "attr.type", type);
    }

    private static void node(XmlOut xml, Node node, Map<String, String> keys) {
        xml.begin("node", "id", node.id());
        xml.text("data", node.label(), "key", keys.get(LABEL));
        node.attributes().forEach((name, value) -> {
            if (!name.equals(LABEL)) {
                xml.text("data", value, "key", keys.get(name));
            }
        });
        xml.end();
    }

    private static void edge(XmlOut xml, Link link, Map<String, String> keys, String number) {
        String directed = link.direction() == Direction.BOTH_WAYS ? "false" : null;
        String id = link.id().isEmpty() ? number : link.id();
        xml.begin("edge", "id", id, "source", link.source(), "target", link.target(), "directed", directed);
        link.attributes().forEach((name, value) -> xml.text("data", value, "key", keys.get(name)));
        xml.end();
    }
}
