package org.peerbench.relationships.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.picture.ExportStyle;
import org.peerbench.api.picture.Svg;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.sentences.NetworkSentence;
import org.peerbench.relationships.sentences.PartnerName;
import org.peerbench.relationships.sentences.TieRow;

/**
 * The picture of a network as SVG text: partners by colour and shape of their sector, ties by width for closeness and by
 * dash for who says so, with names, legend, title and description. All looks come from classes; the same input gives the
 * same bytes.
 */
public final class RelationshipMap {
    private final Network network;
    private final Layout layout;
    private final MapOptions options;
    private final Drawn drawn;
    private final Bends bends;
    private final Signs signs;

    /**
     * A map.
     *
     * @param network what is drawn
     * @param layout  where; of the same partners, usually made from the network before any filter
     * @param options how
     */
    public RelationshipMap(Network network, Layout layout, MapOptions options) {
        this.network = network;
        this.options = options;
        this.drawn = Drawn.of(network, options);
        this.signs = new Signs(options.signs(), network, drawn);
        this.layout = Sides.of(
                layout,
                network.actors(),
                Stream.concat(drawn.lines().stream(), signs.paper().stream()).toList());
        this.bends = new Bends(this.layout, network, true);
    }

    /** The signs that are drawn, in order. */
    public List<Sign> signs() {
        return signs.present();
    }

    /** What is drawn and what is left out. */
    public Drawn drawn() {
        return drawn;
    }

    /** For the page: styled by the page's style sheet, every partner a stop for the keyboard. */
    public String inPage(Texts texts) {
        Legend legend = new Legend(network, drawn, signs, texts, layout.height());
        // The page's scripts make the marks one tab stop with arrow keys, say where one is in the line above the map,
        // and enlarge what stands within the frame.
        Svg svg = frame(
                legend,
                "group",
                "data-roving",
                "",
                "data-roving-says",
                "map-says",
                "data-roving-exit",
                "#map-exit",
                "data-zoom",
                "");
        head(svg, texts);
        svg.open("clipPath", "id", "map-frame");
        svg.empty("rect", "width", Layout.WIDTH, "height", layout.height());
        svg.close();
        svg.open("g", "clip-path", "url(#map-frame)").open("g", "data-zoom-layer", "");
        ties(svg, texts);
        plates(svg);
        signs.draw(svg, layout, bends, network);
        Map<String, String> near = near();
        for (Actor actor : network.actors()) {
            String alone = options.alone().apply(actor).orElse("");
            PartnerMark.draw(
                    svg,
                    actor,
                    spot(actor.id()),
                    name(actor, texts),
                    options.link().apply(actor),
                    "data-near",
                    near.getOrDefault(actor.id(), ""),
                    "data-only",
                    alone);
        }
        svg.close().close();
        return svg.close().toString().replace("</svg>", legend.drawing() + "</svg>");
    }

    /** Whom the lines that are drawn lead to, for the arrow keys. */
    private Map<String, String> near() {
        Map<String, String> near = new HashMap<>();
        for (Dyad tie : drawn.ties()) {
            near.merge(tie.from(), tie.to(), (all, next) -> all + " " + next);
            near.merge(tie.to(), tie.from(), (all, next) -> all + " " + next);
        }
        return near;
    }

    /** For a file: the same picture with its style inside, nothing to act on. */
    public String export(Texts texts) {
        Legend legend = new Legend(network, drawn, signs, texts, layout.height());
        Svg svg = frame(legend, "img");
        head(svg, texts);
        svg.style(ExportStyle.of(RelationshipMap.class, "/org/peerbench/relationships/relationship-map.css"));
        svg.empty("rect", "class", "ground", "width", Layout.WIDTH, "height", legend.bottom());
        ties(svg, texts);
        plates(svg);
        signs.draw(svg, layout, bends, network);
        for (Actor actor : network.actors()) {
            svg.open("g", "class", "partner");
            PartnerMark.plain(svg, actor, spot(actor.id()), name(actor, texts));
            svg.close();
        }
        return svg.close().toString().replace("</svg>", legend.drawing() + "</svg>");
    }

    private Svg frame(Legend legend, String role, Object... more) {
        List<Object> attributes = new ArrayList<>(List.of(
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "relationship-map",
                "viewBox",
                "0 0 " + Layout.WIDTH + " " + legend.bottom(),
                "width",
                Layout.WIDTH,
                "height",
                legend.bottom(),
                "role",
                role,
                "aria-labelledby",
                "relationship-map-title relationship-map-says"));
        attributes.addAll(List.of(more));
        return new Svg().open("svg", attributes.toArray());
    }

    private void head(Svg svg, Texts texts) {
        svg.text("title", options.title(), "id", "relationship-map-title");
        svg.text("desc", NetworkSentence.of(network).in(texts), "id", "relationship-map-says");
    }

    /** The least certain first, so that what is sure lies on top. */
    private void ties(Svg svg, Texts texts) {
        Map<String, TieRow> rows = TieRow.of(network).stream()
                .collect(Collectors.toMap(
                        row -> row.who().id() + " " + row.whom().id(), Function.identity()));
        svg.open("g", "class", "ties");
        for (Dyad dyad : signs.paper()) {
            svg.open("g", "class", "tie tie-paper", "data-from", dyad.from(), "data-to", dyad.to());
            svg.text("title", title(TieRow.of(network, dyad), dyad, texts));
            TieLine.of(dyad, layout, bends, false).drawHollow(svg);
            svg.close();
        }
        for (Dyad dyad : order()) {
            svg.open(
                    "g",
                    "class",
                    TieLine.classes(dyad, network.question().relation().scale()),
                    "data-from",
                    dyad.from(),
                    "data-to",
                    dyad.to());
            svg.text("title", title(rows.get(dyad.from() + " " + dyad.to()), dyad, texts));
            TieLine.of(dyad, layout, bends, network.directed()).draw(svg);
            svg.close();
        }
        svg.close();
    }

    private String title(TieRow row, Dyad dyad, Texts texts) {
        return Stream.concat(
                        Stream.of(row.title().in(texts)),
                        signs.of(dyad).stream().map(sign -> texts.of("map.sign.title", texts.of(sign.key()))))
                .collect(Collectors.joining(" "));
    }

    /** Between lines and marks: a plate covers lines, and no mark is ever covered. */
    private void plates(Svg svg) {
        svg.open("g", "class", "name-plates");
        network.actors().forEach(actor -> PartnerMark.plate(svg, actor, spot(actor.id())));
        svg.close();
    }

    private List<Dyad> order() {
        return Stream.concat(
                        drawn.unknown().stream(),
                        drawn.ties().stream()
                                .sorted(Comparator.comparing((Dyad tie) -> tie.status() == DyadStatus.CONFIRMED)
                                        .thenComparing(tie -> network.question()
                                                .relation()
                                                .scale()
                                                .rank(tie.value().getAsInt()))))
                .toList();
    }

    private String name(Actor actor, Texts texts) {
        return PartnerName.of(network, actor).in(texts);
    }

    private Layout.Spot spot(String actor) {
        return layout.of(actor);
    }
}
