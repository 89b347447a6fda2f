package org.peerbench.relationships.file.gexf;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerbench.relationships.file.Direction;
import org.peerbench.relationships.file.Gathered;
import org.peerbench.relationships.file.Limits;
import org.peerbench.relationships.file.Link;
import org.peerbench.relationships.file.NetworkFile;
import org.peerbench.relationships.file.Repair;
import org.peerbench.relationships.file.Unreadable;
import org.peerbench.relationships.file.xml.SafeXml;
import org.peerbench.relationships.file.xml.XmlElement;

/**
 * Reads GEXF 1.1, 1.2 and 1.3 (gexf.net) under whatever namespace: static and dynamic networks, spells, slices, weights
 * that change, nodes within nodes, values without their wrapper. How it looks (viz) is not read.
 */
public final class GexfReader {
    private static final Set<String> WHOLE = Set.of("attributes", "node", "edge");

    private final Gathered gathered;
    private final Columns columns = new Columns();
    private final Times times;
    private final List<XmlElement> nodes = new ArrayList<>();
    private final List<XmlElement> edges = new ArrayList<>();
    private boolean rooted;
    private int graphs;

    private GexfReader(Limits limits) {
        this.gathered = new Gathered(limits);
        this.times = new Times(gathered);
    }

    /**
     * Reads a file.
     *
     * @throws Unreadable with the line and the reason
     */
    public static NetworkFile read(InputStream in, Limits limits) {
        GexfReader reader = new GexfReader(limits);
        boolean doctype = SafeXml.read(in, limits, WHOLE, reader::element);
        if (doctype) {
            reader.gathered.repair(0, Repair.Code.DOCTYPE);
        }
        reader.nodes.forEach(reader::node);
        reader.edges.forEach(reader::edge);
        return reader.gathered.textFile();
    }

    private void element(XmlElement element) {
        if (!rooted && !element.name().equals("gexf")) {
            throw new Unreadable(Unreadable.Reason.OTHER_FORMAT, element.line(), "GEXF", element.name());
        }
        rooted = true;
        switch (element.name()) {
            case "graph" -> graph(element);
            case "attributes" -> columns.add(element);
            case "node" -> nodes.add(element);
            case "edge" -> edges.add(element);
            default -> {}
        }
    }

    /** Where a file does not say, its links are undirected: that is the format's rule. */
    private void graph(XmlElement graph) {
        graphs++;
        if (graphs == 1) {
            gathered.usually(Direction.of(graph.get("defaultedgetype")).orElse(Direction.BOTH_WAYS));
        } else if (graphs == 2) {
            gathered.repair(graph.line(), Repair.Code.SEVERAL_NETWORKS);
        }
    }

    private void node(XmlElement node) {
        Map<String, String> attributes = columns.values(node, "node");
        List<Period> periods = times.periods(node);
        if (!periods.isEmpty()) {
            Period.around(periods).addTo(attributes);
        }
        if (periods.size() > 1) {
            gathered.repair(node.line(), Repair.Code.SEVERAL_PERIODS, String.valueOf(node.get("id")), periods.size());
        }
        gathered.node(node.get("id"), node.get("label"), attributes, node.line());
        for (XmlElement group : node.children("nodes")) {
            gathered.repair(group.line(), Repair.Code.NESTED, String.valueOf(node.get("id")));
            group.children("node").forEach(this::node);
        }
        node.children("edges").forEach(group -> group.children("edge").forEach(this::edge));
    }

    private void edge(XmlElement edge) {
        Map<String, String> attributes = columns.values(edge, "edge");
        put(attributes, "weight", edge.get("weight"));
        put(attributes, "label", edge.get("label"));
        put(attributes, "kind", edge.get("kind"));
        List<Map<String, String>> statements = times.statements(edge, attributes, columns);
        if (statements.size() > 1) {
            gathered.repair(edge.line(), Repair.Code.SEVERAL_PERIODS, ends(edge), statements.size());
        }
        int number = 0;
        for (Map<String, String> statement : statements) {
            number++;
            link(edge, statement, number);
        }
    }

    private static String ends(XmlElement edge) {
        return edge.get("source") + " – " + edge.get("target");
    }

    private void link(XmlElement edge, Map<String, String> statement, int number) {
        String id = edge.get("id");
        gathered.link(new Link(
                id == null || number > 1 ? "" : id,
                edge.get("source"),
                edge.get("target"),
                Direction.of(edge.get("type")).orElse(Direction.UNSAID),
                new LinkedHashMap<>(statement),
                true,
                edge.line()));
    }

    private static void put(Map<String, String> attributes, String name, String value) {
        if (value != null) {
            attributes.putIfAbsent(name, value);
        }
    }
}
