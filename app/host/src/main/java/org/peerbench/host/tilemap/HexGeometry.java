package org.peerbench.host.tilemap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where the hexagons of a {@link TileMap} are drawn. The picture begins at (0, 0) and fits {@link #width} × {@link #height} exactly.
 *
 * @param size from a hexagon's centre to its corner, in pixels; above 0
 */
public record HexGeometry(double size) {
    /** Corners of a hexagon of size 1, written out because sines of whole sixths are not exact. */
    private static final double[] CORNER_X = {Hex.ROW_STEP, Hex.ROW_STEP, 0, -Hex.ROW_STEP, -Hex.ROW_STEP, 0};

    private static final double[] CORNER_Y = {-0.5, 0.5, 1, 0.5, -0.5, -1};

    public HexGeometry {
        if (!(size > 0)) {
            throw new IllegalArgumentException("A hexagon needs a size above 0, not " + size);
        }
    }

    /** Pixels from the westernmost to the easternmost corner. */
    public double width(TileMap map) {
        double east =
                map.tiles().stream().mapToDouble(tile -> centre(tile).x()).max().orElse(0);
        return map.tiles().isEmpty() ? 0 : east + breadth() / 2;
    }

    /** Pixels from the northernmost to the southernmost corner. */
    public double height(TileMap map) {
        return map.tiles().isEmpty() ? 0 : size * (1.5 * (map.rows() - 1) + 2);
    }

    /** The middle of a tile, for its label. */
    public Point centre(Tile tile) {
        return new Point(breadth() * (tile.column() + (tile.row() % 2 == 0 ? 0.5 : 1)), size * (1.5 * tile.row() + 1));
    }

    /** The six corners, clockwise from the north-eastern one. */
    public List<Point> corners(Tile tile) {
        return corners(tile, 0);
    }

    /** The six corners of a hexagon drawn smaller by {@code inset} pixels at each corner, so that a gap shows between neighbours. */
    public List<Point> corners(Tile tile, double inset) {
        Point centre = centre(tile);
        return IntStream.range(0, Hex.SIDES)
                .mapToObj(corner -> corner(centre, corner, size - inset))
                .toList();
    }

    /** The corners as the {@code points} of an SVG polygon. */
    public String polygon(Tile tile, double inset) {
        return corners(tile, inset).stream()
                .map(point -> String.format(Locale.ROOT, "%.2f,%.2f", point.x(), point.y()))
                .collect(Collectors.joining(" "));
    }

    /** The sides between tiles of different regions, each once. */
    public List<Edge> borders(TileMap map) {
        return sides(
                map,
                (tile, beyond) -> beyond != null
                        && !tile.region().equals(beyond.region())
                        && tile.id().compareTo(beyond.id()) < 0);
    }

    /** The sides with no tile beyond them. */
    public List<Edge> coast(TileMap map) {
        return sides(map, (tile, beyond) -> beyond == null);
    }

    /** The mean of the centres of each region's tiles, for its name; regions in the order of their first tile. */
    public Map<String, Point> regionCentres(TileMap map) {
        Map<String, List<Point>> centres = map.tiles().stream()
                .collect(Collectors.groupingBy(
                        Tile::region, LinkedHashMap::new, Collectors.mapping(this::centre, Collectors.toList())));
        var means = new LinkedHashMap<String, Point>();
        centres.forEach((region, points) -> means.put(region, mean(points)));
        return means;
    }

    private List<Edge> sides(TileMap map, BiPredicate<Tile, Tile> wanted) {
        Map<Hex, Tile> at = map.tiles().stream().collect(Collectors.toMap(Tile::hex, tile -> tile));
        var edges = new ArrayList<Edge>();
        for (Tile tile : map.tiles()) {
            List<Point> corners = corners(tile);
            for (int side = 0; side < Hex.SIDES; side++) {
                if (wanted.test(tile, at.get(tile.hex().neighbour(side)))) {
                    edges.add(new Edge(corners.get(side), corners.get((side + 1) % Hex.SIDES)));
                }
            }
        }
        return edges;
    }

    private double breadth() {
        return size * 2 * Hex.ROW_STEP;
    }

    private static Point corner(Point centre, int corner, double radius) {
        return new Point(centre.x() + radius * CORNER_X[corner], centre.y() + radius * CORNER_Y[corner]);
    }

    private static Point mean(List<Point> points) {
        return new Point(
                points.stream().mapToDouble(Point::x).average().orElse(0),
                points.stream().mapToDouble(Point::y).average().orElse(0));
    }
}
