package org.peerbench.host.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerbench.api.directory.Theme;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.text.Texts;

/**
 * The page of themes, as its template sees it.
 *
 * @param own        the workbench's own themes
 * @param frameworks the published frameworks with their entries
 */
public record ThemesShown(Texts texts, List<Own> own, List<Published> frameworks) {
    /**
     * One of our themes.
     *
     * @param key       by which links name it
     * @param maps      the entries of frameworks that it is about, each with its framework
     * @param needs     how many needs are open on it
     * @param strengths how many strengths are
     */
    public record Own(String key, String label, String description, List<String> maps, long needs, long strengths) {}

    /** A published framework; the note may be empty. */
    public record Published(String name, List<String> entries, List<Place> sources, String note) {}

    /** Where it is published: a web address, or {@code null}, and what to say about it. */
    public record Place(String address, String remark) {}

    static ThemesShown of(List<Theme> themes, Catalogue catalogue, Open open, Texts texts) {
        List<Own> own = themes.stream()
                .filter(theme -> theme.framework() == null)
                .map(theme -> own(theme, catalogue, open, texts))
                .toList();
        Map<String, List<String>> entries = themes.stream()
                .filter(theme -> theme.framework() != null)
                .collect(Collectors.groupingBy(
                        Theme::framework, LinkedHashMap::new, Collectors.mapping(Theme::label, Collectors.toList())));
        List<Published> published = entries.entrySet().stream()
                .map(each -> published(each.getKey(), each.getValue(), catalogue))
                .toList();
        return new ThemesShown(texts, own, published);
    }

    private static Own own(Theme theme, Catalogue catalogue, Open open, Texts texts) {
        List<String> maps = catalogue.maps().getOrDefault(theme.key(), List.of()).stream()
                .map(entry -> texts.of(
                        "theme.map",
                        entry.name(),
                        catalogue.frameworks().get(entry.framework()).name()))
                .toList();
        return new Own(
                theme.key(),
                theme.label(),
                theme.description(),
                maps,
                open.count(theme.key(), SignalKind.NEED),
                open.count(theme.key(), SignalKind.STRENGTH));
    }

    private static Published published(String name, List<String> entries, Catalogue catalogue) {
        return catalogue.frameworks().values().stream()
                .filter(framework -> framework.name().equals(name))
                .findFirst()
                .map(framework -> new Published(
                        name,
                        entries,
                        framework.sources().stream().map(ThemesShown::place).toList(),
                        framework.note()))
                .orElseGet(() -> new Published(name, entries, List.of(), ""));
    }

    /** A source is an address, perhaps with a remark behind it. */
    private static Place place(String source) {
        if (!source.startsWith("https://")) {
            return new Place(null, source);
        }
        String address = source.split("\\s", 2)[0];
        return new Place(address, source.substring(address.length()).strip());
    }
}
