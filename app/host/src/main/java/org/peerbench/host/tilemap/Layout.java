package org.peerbench.host.tilemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One hexagon for each point, on a grid where centres are one unit apart, with the least sum of squared distances between points and
 * their hexagons.
 */
record Layout(List<Point> points, List<Hex> hexes) {

    static Layout of(List<Point> points) {
        List<Hex> cells = cellsAround(points);
        var cost = new double[points.size()][cells.size()];
        for (int i = 0; i < cost.length; i++) {
            for (int j = 0; j < cells.size(); j++) {
                cost[i][j] = points.get(i).squaredDistanceTo(cells.get(j).centre());
            }
        }
        return new Layout(
                points,
                Arrays.stream(Assignment.solve(cost)).mapToObj(cells::get).toList());
    }

    /**
     * All cells that an optimal layout can use. A point never needs a cell beyond its n nearest, since one of those would be free,
     * and the n nearest lie within 0.53 √n + 1 units: a margin of that width around the points loses nothing.
     */
    private static List<Hex> cellsAround(List<Point> points) {
        int margin = (int) Math.ceil(0.53 * Math.sqrt(points.size())) + 2;
        int width = (int) Math.ceil(points.stream().mapToDouble(Point::x).max().orElse(0));
        int height = (int) Math.ceil(points.stream().mapToDouble(Point::y).max().orElse(0) / Hex.ROW_STEP);
        int rowMargin = (int) Math.ceil(margin / Hex.ROW_STEP);
        var cells = new ArrayList<Hex>();
        for (int row = -rowMargin; row <= height + rowMargin; row++) {
            for (int column = -margin; column <= width + margin; column++) {
                cells.add(Hex.ofOffset(column, row));
            }
        }
        return cells;
    }
}
