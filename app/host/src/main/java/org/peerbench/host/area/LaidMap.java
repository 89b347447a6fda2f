package org.peerbench.host.area;

import org.peerbench.host.tilemap.HexGeometry;
import org.peerbench.host.tilemap.TileMap;

/**
 * A tile map as large as it is drawn, with its regions' names placed.
 *
 * @param large whether a hexagon has room for name and value
 */
record LaidMap(TileMap map, HexGeometry geometry, RegionNames names, boolean large) {
    /** Few areas leave room for name and value in a hexagon, many for a short name. */
    private static final int FEW = 30;

    private static final double LARGE = 56;
    private static final double SMALL = 20;

    static LaidMap of(TileMap map) {
        boolean large = map.tiles().size() <= FEW;
        HexGeometry geometry = new HexGeometry(large ? LARGE : SMALL);
        return new LaidMap(map, geometry, RegionNames.beside(map, geometry), large);
    }
}
