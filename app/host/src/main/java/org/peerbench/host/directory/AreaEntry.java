package org.peerbench.host.directory;

import org.peerbench.api.directory.Area;

/**
 * An area with what only the host's own pages need.
 *
 * @param area       the area
 * @param regionCode the region's public code, or {@code null}
 * @param position   where it lies, or {@code null} when not known
 * @param source     id of the source, or {@code null} when recorded by hand
 */
public record AreaEntry(Area area, String regionCode, MapPosition position, String source) {}
