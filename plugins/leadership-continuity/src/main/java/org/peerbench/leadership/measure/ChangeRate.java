package org.peerbench.leadership.measure;

import java.util.List;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Succession;

/**
 * How often holders change, in a form in which areas of different size can stand beside each other.
 *
 * @param seats      how many there are at the window's end, dates at their middle
 * @param seatYears  seats by the years for which they existed and were observed in the window, dates at their middle
 * @param changes    times that somebody left a post in the window
 * @param comparable whether enough of the record is verified
 */
public record ChangeRate(int seats, double seatYears, Figure changes, boolean comparable) {
    private static final double YEAR = 365.25;

    /** Of an area's posts. */
    public static ChangeRate of(List<PostHistory> posts, List<Succession> successions, Window window) {
        int there = 0;
        double days = 0;
        for (Seat seat : Seat.of(posts, window)) {
            Stretches exists = seat.exists(Reading.MIDDLE);
            there += exists.contains(window.end()) ? 1 : 0;
            days += exists.within(window.first(), window.end()).days();
        }
        return new ChangeRate(
                there,
                days / YEAR,
                Turnover.leavers(Spells.of(posts, successions), window),
                Quality.of(posts, window.to()).comparable());
    }

    /** Changes in a hundred seat-years; NaN without any seat. */
    public double perHundred() {
        return seatYears == 0 ? Double.NaN : 100 * changes.value() / seatYears;
    }
}
