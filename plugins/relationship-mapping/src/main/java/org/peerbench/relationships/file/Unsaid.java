package org.peerbench.relationships.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Statements without a line, packed into an attribute of the node that makes them. A "no" or a "don't know" must travel
 * with a network, but not as a link: every other program would draw it and count it as a tie.
 */
public final class Unsaid {
    /** The node attribute that holds them, as a JSON list with one object for each. */
    public static final String ATTRIBUTE = "answers_without_a_line";

    /** The sheet of a workbook that holds them; other programs pass over a sheet whose name says so. */
    public static final String SHEET = "no-links (ignore)";

    private static final String ABOUT = "about";
    private static final String START = "[{\"" + ABOUT + "\":";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Unsaid() {}

    static boolean isPacked(String text) {
        return text.startsWith(START);
    }

    /** The same network with only drawn links; the others in an attribute of their source. */
    public static NetworkFile packed(NetworkFile file) {
        Map<String, List<Map<String, String>>> bySource = new LinkedHashMap<>();
        for (Link link : file.links()) {
            if (!link.drawn()) {
                Map<String, String> one = new LinkedHashMap<>();
                one.put(ABOUT, link.target());
                one.putAll(link.attributes());
                bySource.computeIfAbsent(link.source(), source -> new ArrayList<>())
                        .add(one);
            }
        }
        List<Node> nodes = file.nodes().stream()
                .map(node -> with(node, bySource.get(node.id())))
                .toList();
        return NetworkFile.of(nodes, file.links().stream().filter(Link::drawn).toList());
    }

    private static Node with(Node node, List<Map<String, String>> answers) {
        if (answers == null) {
            return node;
        }
        Map<String, String> attributes = new LinkedHashMap<>(node.attributes());
        attributes.put(ATTRIBUTE, text(answers));
        return Node.of(node.id(), node.label(), attributes);
    }

    private static String text(List<Map<String, String>> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException("Texts can always be written", never);
        }
    }

    /**
     * Undoes {@link #packed}. An answer about somebody whom the file does not list any more is left out, and what cannot
     * be understood at all is said.
     */
    static NetworkFile unpacked(NetworkFile file, Limits limits) {
        List<Node> nodes = new ArrayList<>();
        List<Link> links = new ArrayList<>(file.links());
        List<Repair> repairs = new ArrayList<>(file.repairs());
        Set<String> ids = file.nodes().stream().map(Node::id).collect(Collectors.toSet());
        int lost = 0;
        for (Node node : file.nodes()) {
            Map<String, String> attributes = new LinkedHashMap<>(node.attributes());
            String packed = attributes.remove(ATTRIBUTE);
            nodes.add(new Node(node.id(), node.label(), attributes, node.place(), node.declared()));
            for (Map<String, String> answer : answers(packed, node, repairs)) {
                if (ids.contains(answer.get(ABOUT))) {
                    links.add(link(node, answer));
                } else {
                    lost++;
                    repairs.add(new Repair(node.place(), Repair.Code.MISSING_END, true, List.of(node.label())));
                }
            }
        }
        if (links.size() > limits.links()) {
            throw new Unreadable(Unreadable.Reason.TOO_MANY_LINKS, 0, limits.links());
        }
        int more = links.size() - file.links().size() + lost;
        return new NetworkFile(
                nodes,
                links,
                repairs,
                file.usual(),
                file.places(),
                file.read() + more,
                file.merged(),
                file.skipped() + lost);
    }

    private static Link link(Node source, Map<String, String> answer) {
        Map<String, String> attributes = new LinkedHashMap<>(answer);
        String about = attributes.remove(ABOUT);
        attributes.values().removeIf(value -> value == null || value.isBlank());
        return new Link("", source.id(), about, Direction.ONE_WAY, attributes, false, source.place());
    }

    private static List<Map<String, String>> answers(String packed, Node node, List<Repair> repairs) {
        if (packed == null) {
            return List.of();
        }
        try {
            List<Map<String, String>> answers = JSON.readValue(packed, new TypeReference<>() {});
            if (answers != null && answers.stream().allMatch(answer -> answer != null && answer.containsKey(ABOUT))) {
                return answers;
            }
        } catch (JsonProcessingException notOurs) {
            // Said below like any other text that is not a list of answers.
        }
        repairs.add(new Repair(node.place(), Repair.Code.NOT_READ, false, List.of(ATTRIBUTE)));
        return List.of();
    }
}
