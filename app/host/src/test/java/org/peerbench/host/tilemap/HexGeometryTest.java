package org.peerbench.host.tilemap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HexGeometryTest {

    private static final double EXACT = 1e-9;

    private final HexGeometry geometry = new HexGeometry(20);
    private final Tile west = new Tile("a", "North", 0, 0);
    private final Tile east = new Tile("b", "North", 1, 0);
    private final Tile below = new Tile("c", "South", 0, 1);
    private final TileMap map = new TileMap(List.of(west, east, below), new Fit(25, 0, 1, 1));

    @Test
    void everyCornerIsASizeAwayFromTheMiddle() {
        for (Point corner : geometry.corners(below)) {
            assertEquals(20, distance(geometry.centre(below), corner), EXACT);
        }
    }

    @Test
    void touchingTilesShareACornerSide() {
        var corners = geometry.corners(west);
        assertEquals(0, distance(corners.get(1), geometry.corners(east).get(3)), EXACT);
        assertEquals(0, distance(corners.get(1), geometry.corners(below).get(5)), EXACT);
    }

    @Test
    void theTopCornerOfTheFirstRowTouchesTheEdgeOfThePicture() {
        assertEquals(0, geometry.corners(west).get(5).y(), EXACT);
        assertEquals(0, geometry.corners(west).get(4).x(), EXACT);
    }

    /** Two rows of hexagons of size 20 are 20 × (1.5 + 2) high and two of them 2 × √3 × 20 wide. */
    @Test
    void thePictureFitsTheMap() {
        assertEquals(70, geometry.height(map), EXACT);
        assertEquals(40 * Math.sqrt(3), geometry.width(map), EXACT);
    }

    @Test
    void aBorderRunsOnlyBetweenRegions() {
        var borders = geometry.borders(map);
        assertEquals(2, borders.size());
        assertEquals(20, distance(borders.get(0).from(), borders.get(0).to()), EXACT);
    }

    /** Three hexagons have 18 sides; three pairs touch and hide two sides each. */
    @Test
    void theCoastRunsWhereNoTileIsBeyond() {
        assertEquals(18 - 3 * 2, geometry.coast(map).size());
    }

    @Test
    void aRegionsNameStandsInItsMiddle() {
        var centres = geometry.regionCentres(map);
        assertEquals(List.of("North", "South"), List.copyOf(centres.keySet()));
        assertEquals(20 * Math.sqrt(3), centres.get("North").x(), EXACT);
    }

    @Test
    void aPolygonIsWrittenForSvg() {
        assertEquals("34.64,10.00 34.64,30.00 17.32,40.00 0.00,30.00 0.00,10.00 17.32,0.00", geometry.polygon(west, 0));
    }

    private static double distance(Point one, Point other) {
        return Math.sqrt(one.squaredDistanceTo(other));
    }
}
