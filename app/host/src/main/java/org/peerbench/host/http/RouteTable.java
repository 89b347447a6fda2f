package org.peerbench.host.http;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.route.Method;
import org.peerbench.host.tool.Generation;

/**
 * All addresses of the workbench and its tools, as one immutable snapshot: a request sees the table of one moment. A
 * fixed segment goes before a parameter.
 */
public final class RouteTable {
    private final Node root = new Node();
    private final List<Generation> generations;
    private final List<Endpoint> endpoints;

    private RouteTable(List<Generation> generations) {
        this.generations = List.copyOf(generations);
        this.endpoints = generations.stream()
                .flatMap(generation -> endpointsOf(generation).stream())
                .toList();
        endpoints.forEach(this::put);
    }

    /** A table of these generations; of two that claim one address the first has it. */
    public static RouteTable of(List<Generation> generations) {
        return new RouteTable(generations);
    }

    /** What a path leads to. */
    public sealed interface Match {
        /** An endpoint, and the parameters of its path, still encoded. */
        record Found(Endpoint endpoint, Map<String, String> parameters) implements Match {}

        /** The path exists, but not for this method. */
        record OtherMethods(Set<Method> methods) implements Match {}

        /** There is no such path. */
        record Nothing() implements Match {}
    }

    /** The generations of this table, the workbench's own first. */
    public List<Generation> generations() {
        return generations;
    }

    /** All endpoints. */
    public List<Endpoint> endpoints() {
        return endpoints;
    }

    /** What this path leads to. */
    public Match match(Method method, String path) {
        List<String> segments = Segments.of(path);
        Optional<Node> node = root.find(segments, 0, method);
        if (node.isEmpty()) {
            node = root.find(segments, 0, null);
        }
        if (node.isEmpty()) {
            return new Match.Nothing();
        }
        Place place = node.get().places.get(method);
        return place == null
                ? new Match.OtherMethods(node.get().places.keySet())
                : new Match.Found(place.endpoint(), place.parameters(segments));
    }

    private static List<Endpoint> endpointsOf(Generation generation) {
        List<Endpoint> all = new ArrayList<>();
        var contributed = generation.contributed();
        contributed.pages().forEach(page -> all.add(new Endpoint.OfPage(generation, page)));
        contributed.actions().forEach(action -> all.add(new Endpoint.OfAction(generation, action)));
        contributed.routes().forEach(route -> all.add(new Endpoint.OfRoute(generation, route)));
        contributed.exporters().forEach(exporter -> {
            for (Endpoint.OfExport.FileKind kind : Endpoint.OfExport.FileKind.values()) {
                all.add(new Endpoint.OfExport(generation, exporter, kind));
            }
        });
        return all;
    }

    private void put(Endpoint endpoint) {
        List<String> segments = endpoint.segments();
        Node node = root;
        for (String segment : segments) {
            node = node.child(segment);
        }
        node.places.putIfAbsent(endpoint.method(), new Place(endpoint, segments));
    }

    /** An endpoint with the segments of its pattern, which are cut once and not for every request. */
    private record Place(Endpoint endpoint, List<String> pattern) {
        Map<String, String> parameters(List<String> path) {
            Map<String, String> parameters = new LinkedHashMap<>();
            for (int i = 0; i < pattern.size(); i++) {
                if (Segments.isParameter(pattern.get(i))) {
                    parameters.put(Segments.parameterName(pattern.get(i)), path.get(i));
                }
            }
            return parameters;
        }
    }

    private static final class Node {
        private final Map<String, Node> fixed = new HashMap<>();
        private final Map<Method, Place> places = new EnumMap<>(Method.class);
        private Node parameter;

        Node child(String segment) {
            if (!Segments.isParameter(segment)) {
                return fixed.computeIfAbsent(segment, name -> new Node());
            }
            if (parameter == null) {
                parameter = new Node();
            }
            return parameter;
        }

        /** The node for a path that answers the method ({@code null}: any). */
        Optional<Node> find(List<String> path, int at, Method method) {
            if (at == path.size()) {
                boolean answers = method == null ? !places.isEmpty() : places.containsKey(method);
                return answers ? Optional.of(this) : Optional.empty();
            }
            Node next = fixed.get(path.get(at));
            Optional<Node> found = next == null ? Optional.empty() : next.find(path, at + 1, method);
            return found.isEmpty() && parameter != null ? parameter.find(path, at + 1, method) : found;
        }
    }
}
