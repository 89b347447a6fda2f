package org.peerbench.relationships.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peerbench.relationships.file.gexf.GexfWriter;
import org.peerbench.relationships.file.graphml.GraphmlWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The rules of the schemas of GraphML and GEXF that concern what we write, retyped from them. Whole files are held
 * against the schemas themselves outside the build.
 *
 * @see <a href="http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd">GraphML</a>
 * @see <a href="https://gexf.net/schema.html">GEXF</a>
 */
class SchemaTest {
    private static final String NMTOKEN = "[\\p{L}\\p{N}._:-]+";
    private static final Set<String> GRAPHML_TYPES = Set.of("boolean", "int", "long", "float", "double", "string");
    private static final Set<String> GEXF_TYPES =
            Set.of("integer", "long", "double", "float", "boolean", "liststring", "string", "anyURI");

    @Property(tries = 100)
    void graphmlDeclaresItsKeysFirstAndNamesOnlyNodesThatAreThere(@ForAll long seed) throws Exception {
        Document file = parsed(GraphmlWriter.write(RandomNetworks.of(seed)));
        assertEquals(
                "http://graphml.graphdrawing.org/xmlns",
                file.getDocumentElement().getNamespaceURI());
        Set<String> keys = new HashSet<>();
        List<String> order = new ArrayList<>();
        for (Element each : children(file.getDocumentElement())) {
            order.add(each.getLocalName());
            if (each.getLocalName().equals("key")) {
                assertTrue(keys.add(each.getAttribute("for") + " " + each.getAttribute("id")));
                assertTrue(each.getAttribute("id").matches(NMTOKEN));
                assertTrue(GRAPHML_TYPES.contains(each.getAttribute("attr.type")));
            }
        }
        assertEquals("graph", order.get(order.size() - 1));
        assertEquals(order.size() - 1, order.indexOf("graph"));
        all(file, "data").forEach(data -> {
            Element owner = (Element) data.getParentNode();
            assertTrue(keys.contains(owner.getLocalName() + " " + data.getAttribute("key")));
        });
        ends(file);
    }

    @Property(tries = 100)
    void gexfKeepsTheOrderAndTheTypesOfItsSchema(@ForAll long seed) throws Exception {
        for (GexfWriter.Version version : GexfWriter.Version.values()) {
            Document file = parsed(GexfWriter.write(RandomNetworks.of(seed), version));
            Element root = file.getDocumentElement();
            boolean newer = version == GexfWriter.Version.V1_3;
            assertEquals(newer ? "http://gexf.net/1.3" : "http://www.gexf.net/1.2draft", root.getNamespaceURI());
            assertEquals(newer ? "1.3" : "1.2", root.getAttribute("version"));
            assertEquals(List.of("meta", "graph"), names(root));
            List<String> parts = names(all(file, "graph").get(0));
            assertEquals(List.of("nodes", "edges"), parts.subList(parts.size() - 2, parts.size()));
            all(file, "attribute").forEach(column -> assertTrue(GEXF_TYPES.contains(column.getAttribute("type"))));
            all(file, "node").forEach(GexfColumns::period);
            all(file, "edge").forEach(GexfColumns::period);
            all(file, "edge").forEach(edge -> assertEquals("directed", edge.getAttribute("type")));
            new GexfColumns(all(file, "attributes")).check(all(file, "attvalue"));
            ends(file);
        }
    }

    private static void ends(Document file) {
        Set<String> nodes = new HashSet<>();
        all(file, "node").forEach(node -> assertTrue(nodes.add(node.getAttribute("id"))));
        Set<String> edges = new HashSet<>();
        for (Element edge : all(file, "edge")) {
            assertTrue(edges.add(edge.getAttribute("id")));
            assertTrue(nodes.contains(edge.getAttribute("source")) && nodes.contains(edge.getAttribute("target")));
        }
        assertTrue(nodes.stream().allMatch(id -> id.matches(NMTOKEN)));
    }

    private static Document parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<Element> all(Document file, String name) {
        NodeList found = file.getElementsByTagNameNS("*", name);
        List<Element> all = new ArrayList<>();
        for (int each = 0; each < found.getLength(); each++) {
            all.add((Element) found.item(each));
        }
        return all;
    }

    static List<Element> children(Element of) {
        List<Element> children = new ArrayList<>();
        for (int each = 0; each < of.getChildNodes().getLength(); each++) {
            if (of.getChildNodes().item(each) instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static List<String> names(Element of) {
        return children(of).stream().map(Element::getLocalName).toList();
    }
}
