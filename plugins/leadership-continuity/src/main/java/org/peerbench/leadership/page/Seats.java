package org.peerbench.leadership.page;

import java.util.List;
import org.peerbench.leadership.post.PostHistory;

/** The seats of a post as tables show them. */
public final class Seats {
    private Seats() {}

    /** Those of the day that the page is about. */
    public static List<SeatRow> of(Place place, PostHistory history) {
        return new SeatRows(place, history).rows();
    }
}
