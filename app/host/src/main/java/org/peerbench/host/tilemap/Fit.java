package org.peerbench.host.tilemap;

import java.util.List;

/**
 * How true a tile map is to the country, for "How this was worked out".
 *
 * @param spacingKm      kilometres between the centres of touching hexagons
 * @param farthest       most hexagons between any place's own hexagon and the hexagon that holds its projected position
 * @param northSouthKept share of all pairs whose north–south order is not reversed, 0 to 1; hexagons of the same row reverse nothing
 * @param westEastKept   share of all pairs whose west–east order is not reversed, 0 to 1
 */
public record Fit(double spacingKm, int farthest, double northSouthKept, double westEastKept) {

    static Fit of(Layout layout, double spacingKm) {
        int farthest = 0;
        for (int i = 0; i < layout.hexes().size(); i++) {
            Hex own = Hex.at(layout.points().get(i));
            farthest = Math.max(farthest, layout.hexes().get(i).distanceTo(own));
        }
        List<Point> centres = layout.hexes().stream().map(Hex::centre).toList();
        return new Fit(
                spacingKm,
                farthest,
                kept(column(layout.points(), false), column(centres, false)),
                kept(column(layout.points(), true), column(centres, true)));
    }

    private static double[] column(List<Point> points, boolean x) {
        return points.stream().mapToDouble(x ? Point::x : Point::y).toArray();
    }

    private static double kept(double[] before, double[] after) {
        int pairs = 0;
        int reversed = 0;
        for (int i = 0; i < before.length; i++) {
            for (int j = 0; j < i; j++) {
                pairs++;
                if ((before[i] - before[j]) * (after[i] - after[j]) < 0) {
                    reversed++;
                }
            }
        }
        return pairs == 0 ? 1 : 1 - (double) reversed / pairs;
    }
}
