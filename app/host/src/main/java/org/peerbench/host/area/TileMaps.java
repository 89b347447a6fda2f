package org.peerbench.host.area;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.directory.MapPosition;
import org.peerbench.host.tilemap.Place;
import org.peerbench.host.tilemap.TileMap;

/** Tile maps by the set of areas on them: a map takes a moment to work out and never changes. Thread-safe. */
final class TileMaps {
    /** More sets than a network has in years; beyond that the cache begins anew. */
    private static final int KEPT = 32;
    /** A schematic plane is laid at the equator, small, where degrees are alike in both directions. */
    private static final double PLANE = 100;

    private final Map<List<Place>, LaidMap> known = new ConcurrentHashMap<>();

    /** The map of those areas that have a place. */
    LaidMap of(List<AreaEntry> areas) {
        List<Place> places = areas.stream()
                .filter(entry -> entry.position() != null)
                .map(TileMaps::place)
                .toList();
        if (known.size() >= KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(places, set -> LaidMap.of(TileMap.of(set)));
    }

    private static Place place(AreaEntry entry) {
        MapPosition position = entry.position();
        double scale = position.schematic() ? PLANE : 1;
        String region = entry.area().region() == null ? "" : entry.area().region();
        return new Place(entry.area().id(), position.north() / scale, position.east() / scale, region);
    }
}
