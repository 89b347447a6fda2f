package org.peerbench.relationships.file.kumu;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.relationships.file.Direction;
import org.peerbench.relationships.file.Link;
import org.peerbench.relationships.file.NetworkFile;
import org.peerbench.relationships.file.Node;
import org.peerbench.relationships.file.Unsaid;

/** Writes Kumu's short form, which its import takes: elements with id, label and attributes; connections by id. */
public final class KumuWriter {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private KumuWriter() {}

    /** A network as Kumu's JSON. */
    public static byte[] write(NetworkFile network) {
        NetworkFile file = Unsaid.packed(network);
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("elements", file.nodes().stream().map(KumuWriter::element).toList());
        whole.put(
                "connections", file.links().stream().map(KumuWriter::connection).toList());
        try {
            return JSON.writeValueAsBytes(whole);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException("Texts can always be written", never);
        }
    }

    private static Map<String, String> element(Node node) {
        Map<String, String> element = new LinkedHashMap<>();
        element.put("id", node.id());
        element.put("label", node.label());
        node.attributes().forEach(element::putIfAbsent);
        return element;
    }

    private static Map<String, String> connection(Link link) {
        Map<String, String> connection = new LinkedHashMap<>();
        if (!link.id().isEmpty()) {
            connection.put("id", link.id());
        }
        connection.put("from", link.source());
        connection.put("to", link.target());
        connection.put("direction", link.direction() == Direction.BOTH_WAYS ? "mutual" : "directed");
        link.attributes().forEach((name, value) -> connection.putIfAbsent(renamed(name), value));
        return connection;
    }

    /** A connection has its ends under these names; since when and until when it held goes beside them. */
    private static String renamed(String name) {
        return List.of("from", "to").contains(name) ? "valid " + name : name;
    }
}
