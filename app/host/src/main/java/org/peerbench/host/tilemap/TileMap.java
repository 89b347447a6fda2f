package org.peerbench.host.tilemap;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A map of equal hexagons, one for each place.
 *
 * <p>The places are projected, a hexagon grid is laid over them, and each place is given a cell of its own so that the sum of squared
 * distances is the least possible ({@link Assignment}). The width of the hexagons is the only choice: the wider, the fewer gaps, but
 * the further crowded places are pushed. It begins so wide that the places would fill their bounding box and narrows by 4 % until no place is more
 * than {@value #FARTHEST} hexagons from its position and {@value #ORDER_KEPT} of all pairs keep their order both ways.
 *
 * <p>The same places give the same map, in whatever order they come. Immutable. 153 places take a few tenths of a second.
 *
 * @param tiles one for each place, by id
 * @param fit   how true the map is to the places
 */
public record TileMap(List<Tile> tiles, Fit fit) {
    private static final int FARTHEST = 3;
    private static final double ORDER_KEPT = 0.97;
    private static final double NARROWER = 0.96;
    private static final int TRIES = 60;

    public TileMap {
        tiles = List.copyOf(tiles);
    }

    /**
     * Computes the map.
     *
     * @throws IllegalArgumentException if two places have the same id
     */
    public static TileMap of(List<Place> places) {
        List<Place> ordered =
                places.stream().sorted(Comparator.comparing(Place::id)).toList();
        requireDifferentIds(ordered);
        List<Point> positions = Projection.kilometres(ordered);
        double spacing = widest(positions);
        for (int tried = 1; ; tried++) {
            double scale = 1 / spacing;
            var layout = Layout.of(positions.stream().map(p -> p.times(scale)).toList());
            var fit = Fit.of(layout, spacing);
            if (isTrue(fit) || tried == TRIES) {
                return new TileMap(tiles(ordered, layout.hexes()), fit);
            }
            spacing *= NARROWER;
        }
    }

    /** Columns from the first to the last that holds a tile. */
    public int columns() {
        return tiles.stream().mapToInt(Tile::column).max().orElse(-1) + 1;
    }

    /** Rows from the first to the last that holds a tile. */
    public int rows() {
        return tiles.stream().mapToInt(Tile::row).max().orElse(-1) + 1;
    }

    private static boolean isTrue(Fit fit) {
        return fit.farthest() <= FARTHEST && fit.northSouthKept() >= ORDER_KEPT && fit.westEastKept() >= ORDER_KEPT;
    }

    /** The spacing at which as many hexagons as there are places fill the bounding box. */
    private static double widest(List<Point> positions) {
        double width = positions.stream().mapToDouble(Point::x).max().orElse(0);
        double height = positions.stream().mapToDouble(Point::y).max().orElse(0);
        double count = Math.max(1, positions.size());
        double spacing = Math.max(Math.sqrt(width * height / count / Hex.ROW_STEP), Math.max(width, height) / count);
        return spacing > 0 ? spacing : 1;
    }

    /** Moves the grid so that rows and columns begin with 0; a move in axial coordinates keeps every distance. */
    private static List<Tile> tiles(List<Place> places, List<Hex> hexes) {
        int north = hexes.stream().mapToInt(Hex::row).min().orElse(0);
        List<Hex> down = hexes.stream().map(hex -> hex.movedBy(0, -north)).toList();
        int west = down.stream().mapToInt(Hex::column).min().orElse(0);
        return IntStream.range(0, places.size())
                .mapToObj(i -> tile(places.get(i), down.get(i).movedBy(-west, 0)))
                .toList();
    }

    private static Tile tile(Place place, Hex hex) {
        return new Tile(place.id(), place.region(), hex.column(), hex.row());
    }

    private static void requireDifferentIds(List<Place> places) {
        var seen = new HashSet<String>();
        for (Place place : places) {
            if (!seen.add(place.id())) {
                throw new IllegalArgumentException("Place " + place.id() + " is named twice");
            }
        }
    }
}
