package org.peerbench.host.tilemap;

import java.util.List;

/**
 * Lays positions on earth on a plane in kilometres: equirectangular, true to scale along the middle latitude of the places. Over a
 * country the size of England the distortion (under 7 % at the edges) is far below the width of a hexagon.
 */
final class Projection {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    private Projection() {}

    /** In the order of the places; (0, 0) is the north-western corner of their bounding box. */
    static List<Point> kilometres(List<Place> places) {
        double middle = places.stream().mapToDouble(Place::latitude).average().orElse(0);
        double north = places.stream().mapToDouble(Place::latitude).max().orElse(0);
        double west = places.stream().mapToDouble(Place::longitude).min().orElse(0);
        double shrink = StrictMath.cos(StrictMath.toRadians(middle));
        return places.stream()
                .map(place -> new Point(arc(place.longitude() - west) * shrink, arc(north - place.latitude())))
                .toList();
    }

    private static double arc(double degrees) {
        return StrictMath.toRadians(degrees) * EARTH_RADIUS_KM;
    }
}
