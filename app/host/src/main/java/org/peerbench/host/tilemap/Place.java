package org.peerbench.host.tilemap;

import static java.util.Objects.requireNonNull;

/**
 * What is to be given a hexagon.
 *
 * @param id        names the place; once in a map
 * @param latitude  degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param region    the region's name, or an empty text where there is none
 */
public record Place(String id, double latitude, double longitude, String region) {
    public Place {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "Place " + id + " has no position on earth: " + latitude + ", " + longitude);
        }
    }
}
