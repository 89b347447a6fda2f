package org.peerbench.relationships.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peerbench.relationships.file.gexf.GexfReader;
import org.peerbench.relationships.file.gexf.GexfWriter;
import org.peerbench.relationships.file.graphml.GraphmlReader;
import org.peerbench.relationships.file.graphml.GraphmlWriter;
import org.peerbench.relationships.file.kumu.KumuReader;
import org.peerbench.relationships.file.kumu.KumuWriter;

class RoundTripTest {
    @Property(tries = 200)
    void graphmlLosesNothing(@ForAll long seed) {
        check(seed, file -> GraphmlReader.read(in(GraphmlWriter.write(file)), Limits.STANDARD));
    }

    @Property(tries = 200)
    void gexfLosesNothing(@ForAll long seed) {
        for (GexfWriter.Version version : GexfWriter.Version.values()) {
            check(seed, file -> GexfReader.read(in(GexfWriter.write(file, version)), Limits.STANDARD));
        }
    }

    @Property(tries = 200)
    void kumuLosesNothing(@ForAll long seed) {
        check(seed, file -> KumuReader.read(in(KumuWriter.write(file)), Limits.STANDARD));
    }

    private static ByteArrayInputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static void check(long seed, Function<NetworkFile, NetworkFile> through) {
        NetworkFile file = RandomNetworks.of(seed);
        NetworkFile back = through.apply(file);
        assertEquals(List.of(), back.repairs());
        assertEquals(nodes(file), nodes(back));
        assertEquals(links(file), links(back));
        assertEquals(back.nodes().size() + back.links().size(), back.read());
    }

    private static Map<String, Object> nodes(NetworkFile file) {
        return file.nodes().stream()
                .collect(Collectors.toMap(Node::id, node -> List.of(node.label(), node.attributes())));
    }

    /** Kumu calls since when and until when by another name, because there "from" and "to" are the ends. */
    private static Map<String, String> plain(Map<String, String> attributes) {
        Map<String, String> plain = new TreeMap<>();
        attributes.forEach((name, value) -> plain.put(name.replaceFirst("^valid ", ""), value));
        return plain;
    }

    private static Set<String> links(NetworkFile file) {
        Set<String> links = new TreeSet<>();
        for (Link link : file.links()) {
            links.add(link.source() + " " + link.target() + " " + link.drawn() + " " + plain(link.attributes()));
        }
        return links;
    }
}
