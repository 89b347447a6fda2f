package org.peerbench.host.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerbench.host.tilemap.HexGeometry;
import org.peerbench.host.tilemap.Point;
import org.peerbench.host.tilemap.Tile;
import org.peerbench.host.tilemap.TileMap;

/**
 * Names of regions on the free ground beside them, so that no name covers a hexagon. Each takes the free place nearest to
 * its region; where that is not next to it, a line leads there.
 *
 * @param names   placed
 * @param viewBox of the map with its names
 * @param width   of that box in pixels
 */
record RegionNames(List<TilePicture.RegionName> names, String viewBox, double width) {
    private static final double LETTER = 7.4;
    private static final double HEIGHT = 17;
    private static final double BASE = 13;
    private static final double STEP = 5;
    private static final double MARGIN = 4;
    /** A name may stand this far outside of the hexagons; every pixel of it makes the map smaller. */
    private static final double OUTSIDE = 190;

    private static final double COST_OF_OUTSIDE = 2;
    /** In hexagon sizes, from the nearest centre: farther than this a line is needed. */
    private static final double BESIDE = 1.75;

    static RegionNames beside(TileMap map, HexGeometry geometry) {
        Map<String, List<Point>> regions = map.tiles().stream()
                .filter(tile -> !tile.region().isEmpty())
                .collect(Collectors.groupingBy(
                        Tile::region, LinkedHashMap::new, Collectors.mapping(geometry::centre, Collectors.toList())));
        Box ground = new Box(0, 0, geometry.width(map), geometry.height(map));
        List<TilePicture.RegionName> names = new ArrayList<>();
        Box all = ground;
        if (regions.size() > 1) {
            List<Point> centres = map.tiles().stream().map(geometry::centre).toList();
            Placing placing = new Placing(ground, centres, geometry.size(), new ArrayList<>());
            for (var region : regions.entrySet()) {
                Box box = placing.place(region.getKey().length() * LETTER, region.getValue());
                all = all.with(box);
                names.add(placing.name(region.getKey(), box, region.getValue()));
            }
        }
        return new RegionNames(names, all.wider(MARGIN).viewBox(), all.width() + 2 * MARGIN);
    }

    private record Box(double left, double top, double right, double bottom) {
        double width() {
            return right - left;
        }

        Box with(Box other) {
            return new Box(
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }

        Box wider(double by) {
            return new Box(left - by, top - by, right + by, bottom + by);
        }

        String viewBox() {
            return TileDrawing.one(left) + " " + TileDrawing.one(top) + " " + TileDrawing.one(width()) + " "
                    + TileDrawing.one(bottom - top);
        }

        Point nearest(Point point) {
            return new Point(Math.max(left, Math.min(point.x(), right)), Math.max(top, Math.min(point.y(), bottom)));
        }

        double distance(Point point) {
            Point near = nearest(point);
            return Math.hypot(near.x() - point.x(), near.y() - point.y());
        }

        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private record Placing(Box ground, List<Point> hexagons, double size, List<Box> taken) {
        Box place(double width, List<Point> region) {
            Box best = null;
            double least = Double.POSITIVE_INFINITY;
            for (double top = ground.top - HEIGHT; top <= ground.bottom; top += STEP) {
                for (double left = ground.left - OUTSIDE; left + width <= ground.right + OUTSIDE; left += STEP) {
                    Box box = new Box(left, top, left + width, top + HEIGHT);
                    double cost = cost(box, region);
                    if (cost < least && isFree(box)) {
                        best = box;
                        least = cost;
                    }
                }
            }
            taken.add(best);
            return best;
        }

        private boolean isFree(Box box) {
            for (Point centre : hexagons) {
                if (box.distance(centre) < size) {
                    return false;
                }
            }
            return taken.stream().noneMatch(box.wider(2)::touches);
        }

        /** Plain loops: this is asked for each of tens of thousands of places. */
        private double cost(Box box, List<Point> region) {
            double nearest = Double.POSITIVE_INFINITY;
            double sum = 0;
            for (Point centre : region) {
                double distance = box.distance(centre);
                nearest = Math.min(nearest, distance);
                sum += distance;
            }
            double outside = Math.max(0, ground.left - box.left) + Math.max(0, box.right - ground.right);
            return nearest + sum / region.size() / 4 + outside * COST_OF_OUTSIDE;
        }

        TilePicture.RegionName name(String text, Box box, List<Point> region) {
            Point nearest = region.stream()
                    .min(Comparator.comparingDouble(box::distance))
                    .orElseThrow();
            Point from = box.nearest(nearest);
            String leader = box.distance(nearest) <= BESIDE * size
                    ? null
                    : "M" + TileDrawing.one(from.x()) + "," + TileDrawing.one(from.y()) + "L"
                            + TileDrawing.one(nearest.x()) + "," + TileDrawing.one(nearest.y());
            return new TilePicture.RegionName(
                    text, TileDrawing.one((box.left + box.right) / 2), TileDrawing.one(box.top + BASE), leader);
        }
    }
}
