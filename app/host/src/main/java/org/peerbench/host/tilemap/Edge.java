package org.peerbench.host.tilemap;

/**
 * One side of a hexagon, in the unit of the {@link HexGeometry} that gave it.
 *
 * @param from its first corner
 * @param to   its second corner
 */
public record Edge(Point from, Point to) {}
