package org.peerbench.relationships.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes what a reader meets, holds it to the limits, and accounts for every node and link. */
public final class Gathered {
    private final Limits limits;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final Set<String> linkIds = new HashSet<>();
    private Direction usual = Direction.UNSAID;
    private int read;
    private int merged;
    private int skipped;

    public Gathered(Limits limits) {
        this.limits = limits;
    }

    /** What a link means that does not say so itself. */
    public void usually(Direction direction) {
        usual = direction;
    }

    /** Takes a node; without a label its id stands for it. */
    public void node(String id, String label, Map<String, String> attributes, int place) {
        read++;
        if (blank(id)) {
            skipped++;
            repairs.add(new Repair(place, Repair.Code.NO_ID, true, List.of(blank(label) ? "" : label)));
            return;
        }
        String key = id.strip();
        Node earlier = nodes.get(key);
        if (earlier == null) {
            put(new Node(key, blank(label) ? key : cut(label, place), cut(attributes, place), place, true));
            return;
        }
        Map<String, String> all = new LinkedHashMap<>(cut(attributes, place));
        all.putAll(earlier.attributes());
        String name = earlier.label().equals(key) && !blank(label) ? cut(label, place) : earlier.label();
        boolean first = !earlier.declared();
        nodes.put(key, new Node(key, name, all, first ? place : earlier.place(), true));
        if (!first) {
            merged++;
            repair(place, Repair.Code.SAME_NODE, key);
        }
    }

    private void put(Node node) {
        if (nodes.size() >= limits.nodes()) {
            throw new Unreadable(Unreadable.Reason.TOO_MANY_NODES, 0, limits.nodes());
        }
        nodes.put(node.id(), node);
    }

    /** Takes a link; one that lacks an end is left out. */
    public void link(Link link) {
        read++;
        if (blank(link.source()) || blank(link.target())) {
            skipped++;
            repairs.add(new Repair(link.place(), Repair.Code.MISSING_END, true, List.of(other(link))));
            return;
        }
        if (links.size() >= limits.links()) {
            throw new Unreadable(Unreadable.Reason.TOO_MANY_LINKS, 0, limits.links());
        }
        if (!link.id().isEmpty() && !linkIds.add(link.id())) {
            repair(link.place(), Repair.Code.SAME_LINK_ID, link.id());
        }
        links.add(new Link(
                link.id(),
                link.source().strip(),
                link.target().strip(),
                link.direction(),
                cut(link.attributes(), link.place()),
                link.drawn(),
                link.place()));
    }

    private static String other(Link link) {
        return blank(link.source()) ? (blank(link.target()) ? "" : link.target()) : link.source();
    }

    /** Says that something had to be put right. */
    public void repair(int place, Repair.Code code, Object... arguments) {
        repairs.add(new Repair(place, code, false, List.of(arguments)));
    }

    /** Counts something that would have been a node or a link, and is left out. */
    public void leaveOut(int place, Repair.Code code, Object... arguments) {
        read++;
        skipped++;
        repairs.add(new Repair(place, code, true, List.of(arguments)));
    }

    /** Whether a node has been met. */
    public boolean has(String id) {
        return nodes.containsKey(id);
    }

    private Map<String, String> cut(Map<String, String> attributes, int place) {
        Map<String, String> kept = new LinkedHashMap<>();
        attributes.forEach((name, value) -> {
            if (!blank(value)) {
                kept.put(name, cut(value, place));
            }
        });
        return kept;
    }

    private String cut(String text, int place) {
        String plain = text.strip();
        if (plain.length() <= limits.text() || Unsaid.isPacked(plain)) {
            return plain;
        }
        repair(place, Repair.Code.SHORTENED, limits.text());
        return plain.substring(0, limits.text());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Everything taken. Ends that are no nodes become nodes. */
    public NetworkFile file(Places places) {
        for (Link link : links) {
            declare(link.source(), link.place());
            declare(link.target(), link.place());
        }
        NetworkFile file =
                new NetworkFile(List.copyOf(nodes.values()), links, repairs, usual, places, read, merged, skipped);
        return Unsaid.unpacked(file, limits);
    }

    private void declare(String id, int place) {
        if (!nodes.containsKey(id)) {
            put(new Node(id, id, Map.of(), place, false));
            repair(place, Repair.Code.UNDECLARED_NODE, id);
        }
    }

    /** The same with places counted by lines, or in order where most of the text stands in few lines. */
    public NetworkFile textFile() {
        NetworkFile file = file(Places.LINE);
        long lines = file.links().stream().mapToInt(Link::place).distinct().count();
        return lines * 2 >= file.links().size() ? file : inOrder(file);
    }

    private static NetworkFile inOrder(NetworkFile file) {
        Map<Integer, Integer> first = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        int entry = 0;
        for (Node node : file.nodes()) {
            entry++;
            first.putIfAbsent(node.place(), entry);
            nodes.add(node.at(entry));
        }
        for (Link link : file.links()) {
            entry++;
            first.putIfAbsent(link.place(), entry);
            links.add(link.at(entry));
        }
        List<Repair> repairs = file.repairs().stream()
                .map(repair -> repair.at(first.getOrDefault(repair.place(), 0)))
                .toList();
        return new NetworkFile(
                nodes, links, repairs, file.usual(), Places.ENTRY, file.read(), file.merged(), file.skipped());
    }
}
