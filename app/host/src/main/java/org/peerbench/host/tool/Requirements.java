package org.peerbench.host.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pf4j.DefaultVersionManager;
import org.pf4j.PluginDependency;

/**
 * Finds out, before any tool is loaded, which of them can start and in which order. A tool that asks for something that
 * is not to be had is put aside with its reason; it takes down only those that need it.
 */
final class Requirements {
    /** The version of the tool API that this host offers. */
    static final String API_VERSION = "0.1.0";

    private final Map<String, Descriptor> offered = new LinkedHashMap<>();
    private final Map<String, String> unmet = new HashMap<>();
    private final List<Descriptor> order = new ArrayList<>();
    private final List<String> path = new ArrayList<>();

    private Requirements(List<Descriptor> tools) {
        tools.forEach(tool -> offered.put(tool.id(), tool));
    }

    /**
     * The outcome.
     *
     * @param order those that can start, each after what it needs
     * @param unmet the reason for each of the others, by id
     */
    record Resolved(List<Descriptor> order, Map<String, String> unmet) {}

    static Resolved of(List<Descriptor> tools) {
        Requirements all = new Requirements(tools);
        tools.forEach(all::visit);
        return new Resolved(List.copyOf(all.order), Map.copyOf(all.unmet));
    }

    /** The ids of the tools that must run before this one. */
    static Stream<String> needed(Descriptor tool) {
        return tool.needs().stream()
                .map(PluginDependency::new)
                .filter(need -> !need.isOptional())
                .map(PluginDependency::getPluginId);
    }

    private void visit(Descriptor tool) {
        if (order.contains(tool) || unmet.containsKey(tool.id())) {
            return;
        }
        path.add(tool.id());
        Optional<String> reason = api(tool).or(() -> needs(tool));
        path.remove(path.size() - 1);
        if (reason.isPresent()) {
            unmet.putIfAbsent(tool.id(), reason.get());
        } else if (!unmet.containsKey(tool.id())) {
            order.add(tool);
        }
    }

    private Optional<String> api(Descriptor tool) {
        Optional<Boolean> fits = fits(tool.requires(), API_VERSION);
        if (fits.isEmpty()) {
            return Optional.of(Sentences.of("needs.malformed", "plugin.requires", tool.requires()));
        }
        return fits.get() ? Optional.empty() : Optional.of(Sentences.of("needs.api", tool.requires(), API_VERSION));
    }

    private Optional<String> needs(Descriptor tool) {
        for (String text : tool.needs()) {
            PluginDependency need = new PluginDependency(text);
            if (!need.isOptional()) {
                Optional<String> reason = need(need);
                if (reason.isPresent()) {
                    return reason;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> need(PluginDependency need) {
        String id = need.getPluginId();
        String range = need.getPluginVersionSupport();
        Descriptor other = offered.get(id);
        if (other == null) {
            return Optional.of(Sentences.of("needs.missing", id));
        }
        Optional<Boolean> fits = fits(range, other.version());
        if (fits.isEmpty()) {
            return Optional.of(Sentences.of("needs.malformed", "plugin.dependencies", id + "@" + range));
        }
        if (!fits.get()) {
            return Optional.of(Sentences.of("needs.version", id, range, other.version()));
        }
        if (path.contains(id)) {
            String circle = String.join(" → ", path.subList(path.indexOf(id), path.size())) + " → " + id;
            path.subList(path.indexOf(id), path.size())
                    .forEach(member -> unmet.put(member, Sentences.of("needs.circle", circle)));
            return Optional.of(Sentences.of("needs.circle", circle));
        }
        visit(other);
        return unmet.containsKey(id) ? Optional.of(Sentences.of("needs.unfit", id)) : Optional.empty();
    }

    /** Whether a version lies in a range; nothing if the range cannot be understood. */
    static Optional<Boolean> fits(String range, String version) {
        try {
            return Optional.of(range.isEmpty() || new DefaultVersionManager().checkVersionConstraint(version, range));
        } catch (RuntimeException malformed) {
            return Optional.empty();
        }
    }
}
