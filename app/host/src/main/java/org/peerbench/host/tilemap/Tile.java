package org.peerbench.host.tilemap;

/**
 * The hexagon of one place. Hexagons stand on a point; rows run from north to south, columns from west to east, and every odd row is
 * moved half a hexagon to the east ("odd-r" offset coordinates).
 *
 * @param id     the place
 * @param region the place's region, or an empty text
 * @param column 0 for the westernmost hexagon of the map
 * @param row    0 for the northernmost row of the map
 */
public record Tile(String id, String region, int column, int row) {

    /** Steps from hexagon to touching hexagon between the two tiles; 1 for tiles that touch. */
    public int distanceTo(Tile other) {
        return hex().distanceTo(other.hex());
    }

    Hex hex() {
        return Hex.ofOffset(column, row);
    }
}
