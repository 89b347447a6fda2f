package org.peerbench.leadership.page;

import java.time.LocalDate;
import java.util.List;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.time.Certainty;

/**
 * How many seats are filled on a day; where a partial date leaves it open, somebody possibly in post counts as in post.
 *
 * @param seats  of the posts that exist
 * @param held   of these, those that somebody holds
 * @param cover  of these, those held only for the time being, or by somebody who is away
 * @param unsaid those of which nothing is recorded: whether they are empty is not known
 */
record Filled(int seats, int held, int cover, int unsaid) {
    /** Whether nobody has recorded yet who holds a post. */
    static boolean unsaid(PostHistory history) {
        return history.holdings().isEmpty() && history.post().observedFrom().isEmpty();
    }

    static Filled of(List<PostHistory> posts, LocalDate day) {
        return posts.stream()
                .filter(history -> history.existsOn(day) != Certainty.NO)
                .map(history -> of(history, day))
                .reduce(new Filled(0, 0, 0, 0), Filled::plus);
    }

    int empty() {
        return seats - held - unsaid;
    }

    private static Filled of(PostHistory history, LocalDate day) {
        int seats = history.post().seats();
        if (unsaid(history)) {
            return new Filled(seats, 0, 0, seats);
        }
        List<Holding> holders = history.on(day);
        int lasting = (int) holders.stream()
                .filter(holding -> holding.lastingOn(day) != Certainty.NO)
                .filter(holding ->
                        holding.sliceOn(day).map(slice -> !slice.absent()).orElse(true))
                .count();
        int held = Math.min(seats, holders.size());
        return new Filled(seats, held, held - Math.min(held, lasting), 0);
    }

    private Filled plus(Filled other) {
        return new Filled(seats + other.seats, held + other.held, cover + other.cover, unsaid + other.unsaid);
    }
}
