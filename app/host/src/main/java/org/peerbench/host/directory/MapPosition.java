package org.peerbench.host.directory;

/**
 * Where an area lies.
 *
 * @param east     degrees of longitude, or the place on the schematic plane from 0 (west) to 100
 * @param north    degrees of latitude, or the place on the schematic plane from 0 (south) to 100
 * @param schematic whether it is a place on the schematic plane
 */
public record MapPosition(double east, double north, boolean schematic) {}
