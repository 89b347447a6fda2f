package org.peerbench.leadership.post;

import java.util.Map;
import java.util.Optional;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/**
 * A post: it exists without a holder, in one organisation or none in particular, and may count for several areas.
 *
 * @param id           the record's id
 * @param organisation id of the organisation, if it belongs to one
 * @param label        its name in plain words, such as {@code Director of Adult Social Services}
 * @param role         key of the role family that many posts share, such as {@code adult-social-services}; open
 * @param seats        how many may hold it at once, 1 or more
 * @param term         its rules
 * @param statute      the law that demands it; blank when none does
 * @param exists       since when and until when there is such a post: outside it, nobody is missing
 * @param observedFrom since when its history is complete; before that, a gap says nothing
 * @param source       where this comes from
 * @param areas        ids of the areas for which it counts, and as what
 * @param revision     of the record; 0 before it is stored
 */
public record Post(
        String id,
        Optional<String> organisation,
        String label,
        String role,
        int seats,
        Term term,
        String statute,
        During exists,
        Optional<Edtf> observedFrom,
        Source source,
        Map<String, SeatType> areas,
        long revision) {
    public Post {
        if (seats < 1) {
            throw new IllegalArgumentException(seats + " seats");
        }
        areas = Map.copyOf(areas);
    }

    /** A post with one seat, no rules and nothing known of its past. */
    public static Post plain(Optional<String> organisation, String label, String role, Map<String, SeatType> areas) {
        return new Post(
                "",
                organisation,
                label,
                role,
                1,
                Term.NONE,
                "",
                During.ALWAYS,
                Optional.empty(),
                Source.NONE,
                areas,
                0);
    }
}
