package org.peerbench.host.install;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.host.listing.OpenWords;
import org.peerbench.host.verify.Added;
import org.peerbench.host.verify.Severity;

/** What the verifier found, in words for somebody who writes no programs. */
public record Words(Texts texts) {
    /** Named in this order; a kind of addition that is not here yet comes last. */
    private static final List<String> ORDER = List.of(
            "navigation",
            "page",
            "action",
            "areaPanel",
            "homeCard",
            "signals",
            "job",
            "importer",
            "exporter",
            "route",
            "permission");
    /** Of these nothing is to be decided. */
    private static final List<String> WITHIN = List.of("texts", "migrations", "asset", "help", "command");

    private static final int SHOWN = 12;

    /** One kind of addition: what it is called, and one line for each. */
    public record Kind(String name, List<String> lines) {}

    List<Kind> kinds(List<Added> added) {
        Map<String, List<Added>> byKind = new LinkedHashMap<>();
        ORDER.forEach(kind -> byKind.put(kind, new ArrayList<>()));
        added.stream()
                .filter(each -> !WITHIN.contains(each.kind()))
                .forEach(each -> byKind.computeIfAbsent(each.kind(), kind -> new ArrayList<>())
                        .add(each));
        return byKind.entrySet().stream()
                .filter(kind -> !kind.getValue().isEmpty())
                .map(kind -> new Kind(name(kind.getKey(), kind.getValue().size()), lines(kind.getValue())))
                .toList();
    }

    private String name(String kind, int count) {
        String key = "install.kind." + kind;
        return texts.has(key) ? texts.of(key, count) : OpenWords.plain(kind);
    }

    private List<String> lines(List<Added> all) {
        List<String> lines = all.stream()
                .map(this::line)
                .filter(line -> !line.isEmpty())
                .limit(SHOWN)
                .collect(Collectors.toCollection(ArrayList::new));
        if (all.size() > SHOWN) {
            lines.add(texts.of("install.more", all.size() - SHOWN));
        }
        return lines;
    }

    private String line(Added added) {
        if (!added.roles().isEmpty()) {
            String roles =
                    added.roles().stream().map(role -> texts.of("role." + role)).collect(Collectors.joining(", "));
            return texts.of("install.permission", added.name(), roles);
        }
        return added.name().isEmpty() ? texts.of("install.first") : added.name();
    }

    Tag tag(Severity severity) {
        Tag.Kind kind = switch (severity) {
            case ERROR -> Tag.Kind.NEED;
            case WARNING -> Tag.Kind.WATCH;
            case NOTE -> Tag.Kind.NEUTRAL;
        };
        return new Tag(kind, texts.of("install.severity." + severity));
    }

    /** A tool's id reads like its name once its dashes are spaces. */
    static String name(String tool) {
        return tool.endsWith(".jar") ? tool : OpenWords.plain(tool.replace('-', ' '));
    }
}
