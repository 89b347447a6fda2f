package org.peerbench.host.area;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.tilemap.HexGeometry;
import org.peerbench.host.tilemap.Point;
import org.peerbench.host.tilemap.Tile;
import org.peerbench.host.tilemap.TileMap;

/** Draws the hexagon map of a day: the areas that are shown in their colours, the others as outlines. */
final class TileDrawing {
    private static final double GAP = 1;
    private static final int NAME_THAT_FITS = 13;
    private static final int UP = -5;
    private static final int DOWN = 14;
    private static final int LEVEL = 4;

    private final AreasFound found;
    private final TileMap map;
    private final HexGeometry geometry;
    private final RegionNames names;
    private final Texts texts;
    private final Optional<Legend> legend;
    private final boolean large;

    TileDrawing(AreasFound found, LaidMap laid, Texts texts) {
        this.found = found;
        map = laid.map();
        geometry = laid.geometry();
        names = laid.names();
        large = laid.large();
        this.texts = texts;
        legend = found.figure()
                .map(figure -> new Legend(Classes.of(figure.known(found.day())), figure.quantity(), texts));
    }

    TilePicture picture() {
        return new TilePicture(
                names.viewBox(),
                whole(names.width()),
                shapes(),
                outlines(),
                edges(),
                names.names(),
                legend.map(it -> it.entries(found.unknown() > 0)).orElse(List.of()));
    }

    private List<TilePicture.Shape> shapes() {
        Map<String, Tile> tiles = map.tiles().stream().collect(Collectors.toMap(Tile::id, Function.identity()));
        Map<String, String> shorts = ShortNames.of(
                found.day().stream().map(entry -> entry.area().name()).toList());
        Map<AreaEntry, Tile> placed = new HashMap<>();
        found.shown().forEach(entry -> placed.put(entry, tiles.get(entry.area().id())));
        return found.shown().stream()
                .filter(entry -> placed.get(entry) != null)
                .map(entry -> shape(entry, placed.get(entry), shorts))
                .toList();
    }

    private TilePicture.Shape shape(AreaEntry entry, Tile tile, Map<String, String> shorts) {
        Point centre = geometry.centre(tile);
        String name = entry.area().name();
        boolean whole = large && name.length() <= NAME_THAT_FITS;
        boolean valued = large && found.figure().isPresent();
        return new TilePicture.Shape(
                AreaLink.of(entry.area(), found.question().address()),
                style(entry),
                says(entry),
                geometry.polygon(tile, GAP),
                one(centre.x()),
                one(centre.y() + (valued ? UP : LEVEL)),
                whole ? name : shorts.get(name),
                one(centre.y() + DOWN),
                valued ? value(entry) : null);
    }

    private String style(AreaEntry entry) {
        if (legend.isEmpty()) {
            return "seq-0";
        }
        Optional<BigDecimal> value = found.figure().flatMap(figure -> figure.of(entry));
        return value.map(known -> legend.get().style(known)).orElse(Legend.UNKNOWN);
    }

    private String value(AreaEntry entry) {
        Optional<ShownFigure> figure = found.figure();
        return figure.flatMap(it -> it.of(entry)
                        .map(known -> it.quantity().text(known) + it.quantity().sign()))
                .orElse(texts.of("area.unknown"));
    }

    private String says(AreaEntry entry) {
        String region = entry.area().region();
        String where = region == null ? entry.area().name() : entry.area().name() + ", " + region;
        return found.figure()
                .map(figure -> texts.of("area.tile.says", where, said(figure, entry)))
                .orElse(where);
    }

    private String said(ShownFigure figure, AreaEntry entry) {
        return figure.of(entry)
                .map(known -> figure.quantity().whole(known, texts))
                .orElse(texts.of("area.unknown"));
    }

    private List<String> outlines() {
        Set<String> shown = new HashSet<>();
        found.shown().forEach(entry -> shown.add(entry.area().id()));
        return map.tiles().stream()
                .filter(tile -> !shown.contains(tile.id()))
                .map(tile -> geometry.polygon(tile, GAP))
                .toList();
    }

    private String edges() {
        return geometry.borders(map).stream()
                .map(edge -> "M" + at(edge.from()) + "L" + at(edge.to()))
                .collect(Collectors.joining());
    }

    private static String at(Point point) {
        return one(point.x()) + "," + one(point.y());
    }

    static String one(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }
}
