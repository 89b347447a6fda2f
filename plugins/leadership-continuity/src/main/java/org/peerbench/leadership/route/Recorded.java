package org.peerbench.leadership.route;

import org.peerbench.leadership.measure.Quality;

/** How far the record can be relied on. */
public record Recorded(Part verified, Part toTheDay, Part observed, boolean comparable) {
    /** So many of so many. */
    public record Part(int count, int of) {
        static Part of(Quality.Part part) {
            return new Part(part.count(), part.of());
        }
    }

    static Recorded of(Quality quality) {
        return new Recorded(
                Part.of(quality.verified()),
                Part.of(quality.toTheDay()),
                Part.of(quality.observed()),
                quality.comparable());
    }
}
