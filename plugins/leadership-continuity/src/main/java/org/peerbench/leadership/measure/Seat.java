package org.peerbench.leadership.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Lane;
import org.peerbench.leadership.post.Lanes;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.time.Edtf;

/**
 * One seat of a post: when there was such a seat and its history is known, and when it was held and in which way. Every
 * question is answered as the dates are read, and worked out once.
 */
final class Seat {
    private final Post post;
    private final List<Holding> holdings;
    private final Optional<Edtf> began;
    private final Window window;
    private final Map<Reading, Stretches> exists = new EnumMap<>(Reading.class);
    private final Map<Reading, Stretches> vacant = new EnumMap<>(Reading.class);
    private final Map<Reading, Stretches> lasting = new EnumMap<>(Reading.class);
    private final Map<Reading, Stretches> covered = new EnumMap<>(Reading.class);

    /**
     * A seat.
     *
     * @param holdings who sat there
     * @param began    since when a gap says something: the day from which the history is complete, else the post's first
     *                 day, else that of the first who is known to have held the post
     * @param window   the time looked at
     */
    private Seat(Post post, List<Holding> holdings, Optional<Edtf> began, Window window) {
        this.post = post;
        this.holdings = new ArrayList<>(holdings);
        this.began = began;
        this.window = window;
    }

    /** The seats of some posts. Who is one too many for a post counts in the seat that would otherwise be empty longest. */
    static List<Seat> of(List<PostHistory> posts, Window window) {
        List<Seat> all = new ArrayList<>();
        for (PostHistory history : posts) {
            Optional<Edtf> began = history.post()
                    .observedFrom()
                    .or(history.post().exists()::from)
                    .or(() -> first(history));
            if (history.post().seats() == 1) {
                all.add(new Seat(history.post(), history.holdings(), began, window));
            } else {
                all.addAll(several(history, began, window));
            }
        }
        return all;
    }

    private static List<Seat> several(PostHistory history, Optional<Edtf> began, Window window) {
        List<Seat> seats = new ArrayList<>();
        for (Lane lane : Lanes.of(history, window.from(), window.to())) {
            if (lane.extra()) {
                lane.holdings().forEach(holding -> squeeze(holding, seats));
            } else {
                seats.add(new Seat(history.post(), lane.holdings(), began, window));
            }
        }
        return seats;
    }

    private static void squeeze(Holding holding, List<Seat> seats) {
        Stretches time = Reading.MIDDLE.of(Lanes.sitting(holding));
        seats.stream()
                .max(Comparator.comparingLong(
                        seat -> time.without(seat.held(Reading.MIDDLE)).days()))
                .ifPresent(seat -> seat.holdings.add(holding));
    }

    private static Optional<Edtf> first(PostHistory history) {
        return history.holdings().stream()
                .map(holding -> Lanes.sitting(holding).from())
                .findFirst()
                .orElse(Optional.empty());
    }

    Post post() {
        return post;
    }

    /** When there was such a seat and its history is known. Of a post of which nothing is known: from the window's end. */
    Stretches exists(Reading reading) {
        return exists.computeIfAbsent(reading, this::existence);
    }

    private Stretches existence(Reading reading) {
        long known = began.isEmpty() && holdings.isEmpty() ? window.end() : reading.start(began);
        long from = Math.max(known, reading.start(post.exists().from()));
        return Stretches.of(from, reading.end(post.exists().until()));
    }

    /** Whether somebody was ever more than designate. */
    static boolean sat(Holding holding) {
        return holding.slices().stream().anyMatch(slice -> slice.basis() != Basis.DESIGNATE);
    }

    /** When somebody sat there. */
    Stretches held(Reading reading) {
        Stretches held = Stretches.NONE;
        for (Holding holding : holdings) {
            held = sat(holding) ? held.and(reading.of(Lanes.sitting(holding))) : held;
        }
        return held;
    }

    /** When somebody held it for good; a way that is not recorded counts unless the least is asked. */
    Stretches lasting(Reading reading) {
        return lasting.computeIfAbsent(reading, this::heldForGood);
    }

    private Stretches heldForGood(Reading reading) {
        return slices(
                reading,
                basis -> basis.lasting() == Certainty.YES
                        || basis.lasting() == Certainty.POSSIBLY && reading != Reading.LEAST);
    }

    /** When somebody covered it; a way that is not recorded counts only if the most is asked. */
    Stretches covered(Reading reading) {
        return covered.computeIfAbsent(reading, this::cover);
    }

    private Stretches cover(Reading reading) {
        return slices(
                        reading,
                        basis -> basis == Basis.INTERIM
                                || basis == Basis.ACTING
                                || basis == Basis.UNKNOWN && reading == Reading.MOST)
                .without(lasting(reading.opposite()));
    }

    /** When it was empty: longer than a day, while there was such a seat. */
    Stretches vacant(Reading reading) {
        return vacant.computeIfAbsent(
                reading, read -> exists(read).without(held(read.opposite())).overADay());
    }

    /** When it was empty or only covered, longer than a day. */
    Stretches notLasting(Reading reading) {
        return exists(reading).without(lasting(reading.opposite())).overADay();
    }

    /** How many times, none of them sure, it may have been held for good between two days. */
    int mayHaveLasted(long from, long until) {
        int count = 0;
        for (Holding holding : holdings) {
            for (Slice slice : holding.slices()) {
                count += slice.basis().lasting() != Certainty.NO
                                && (slice.basis().lasting() == Certainty.POSSIBLY
                                        || time(slice, holding, Reading.LEAST).count() == 0)
                                && time(slice, holding, Reading.MOST)
                                                .within(from, until)
                                                .count()
                                        > 0
                        ? 1
                        : 0;
            }
        }
        return count;
    }

    /** The first day on which one who held it for good can have left; {@link Reading#NEVER} without any. */
    long firstLeft() {
        long first = Reading.NEVER;
        for (Holding holding : holdings) {
            for (Slice slice : holding.slices()) {
                first = Math.min(first, Reading.LEAST.end(slice.during().until().or(holding.held()::until)));
            }
        }
        return first;
    }

    private static Stretches time(Slice slice, Holding holding, Reading reading) {
        return Stretches.of(
                reading.start(slice.during().from().or(holding.held()::from)),
                reading.end(slice.during().until().or(holding.held()::until)));
    }

    private Stretches slices(Reading reading, Predicate<Basis> wanted) {
        Stretches found = Stretches.NONE;
        for (Holding holding : holdings) {
            for (Slice slice : holding.slices()) {
                if (wanted.test(slice.basis())) {
                    found = found.and(time(slice, holding, reading));
                }
            }
        }
        return found;
    }
}
