package org.peerbench.relationships.file.graphml;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
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
 * Reads GraphML (graphml.graphdrawing.org), also as it is written in practice: keys inside the graph or after it, keys
 * of no type or never announced, one key id for nodes and edges, edges without ids or with the same, labels of yEd,
 * networks inside nodes.
 */
public final class GraphmlReader {
    private static final Set<String> WHOLE = Set.of("key", "node", "edge", "hyperedge");

    private final Gathered gathered;
    private final Keys keys;
    private final List<XmlElement> nodes = new ArrayList<>();
    private final List<XmlElement> edges = new ArrayList<>();
    private GivenIds ids = GivenIds.NONE;
    private boolean rooted;
    private int graphs;

    private GraphmlReader(Limits limits) {
        this.gathered = new Gathered(limits);
        this.keys = new Keys(gathered);
    }

    /**
     * Reads a file.
     *
     * @throws Unreadable with the line and the reason
     */
    public static NetworkFile read(InputStream in, Limits limits) {
        GraphmlReader reader = new GraphmlReader(limits);
        boolean doctype = SafeXml.read(in, limits, WHOLE, reader::element);
        if (doctype) {
            reader.gathered.repair(0, Repair.Code.DOCTYPE);
        }
        return reader.file();
    }

    private void element(XmlElement element) {
        if (!rooted && !element.name().equals("graphml")) {
            throw new Unreadable(Unreadable.Reason.OTHER_FORMAT, element.line(), "GraphML", element.name());
        }
        rooted = true;
        switch (element.name()) {
            case "graph" -> graph(element);
            case "key" -> keys.add(element);
            case "node" -> nodes.add(element);
            case "edge" -> edges.add(element);
            case "hyperedge" -> gathered.leaveOut(element.line(), Repair.Code.HYPEREDGE);
            default -> {}
        }
    }

    private void graph(XmlElement graph) {
        graphs++;
        if (graphs == 1) {
            Direction.of(graph.get("edgedefault")).ifPresent(gathered::usually);
        } else if (graphs == 2) {
            gathered.repair(graph.line(), Repair.Code.SEVERAL_NETWORKS);
        }
    }

    /** Values are put under their names only now, because keys may follow the nodes that use them. */
    private NetworkFile file() {
        ids = GivenIds.of(nodes, keys);
        for (XmlElement node : nodes) {
            node(node);
        }
        for (XmlElement edge : edges) {
            edge(edge);
        }
        return gathered.textFile();
    }

    private void node(XmlElement node) {
        Values values = keys.values(node, "node");
        gathered.node(ids.of(node.get("id")), values.label(), values.others(), node.line());
        for (XmlElement inner : node.children("graph")) {
            gathered.repair(inner.line(), Repair.Code.NESTED, String.valueOf(node.get("id")));
            inner.children("node").forEach(this::node);
            inner.children("edge").forEach(this::edge);
            inner.children("hyperedge").forEach(hyper -> gathered.leaveOut(hyper.line(), Repair.Code.HYPEREDGE));
        }
    }

    private void edge(XmlElement edge) {
        String id = edge.get("id");
        gathered.link(new Link(
                id == null ? "" : id,
                ids.of(edge.get("source")),
                ids.of(edge.get("target")),
                Direction.of(edge.get("directed")).orElse(Direction.UNSAID),
                GivenIds.without(keys.values(edge, "edge").all()),
                true,
                edge.line()));
    }
}
