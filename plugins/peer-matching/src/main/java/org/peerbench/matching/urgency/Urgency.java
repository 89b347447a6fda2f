package org.peerbench.matching.urgency;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.standing.Standing;

/**
 * How urgent a need is, 1 (most urgent) to 5, from stated parts.
 *
 * <ul>
 *   <li>assessed: 8 points for each level that the area stands below 5, so 0 to 40;
 *   <li>seen: 6 points for each degree of severity of an open need that another tool sees on the theme, 3 for each of a
 *       watch-point, together at most 40;
 *   <li>wish: 20 where the area would like help now, 10 soon, 0 later.
 * </ul>
 *
 * <p>The share is the sum of the points of the known parts in whole per cent of what these could add at most, rounded down.
 * From 70 it is most urgent, from 55 urgent, from 40 soon, from 25 later, below that when there is room. Each support on
 * this theme that the area received within a year makes it one step less urgent, two at most. Where neither an assessed
 * level nor what tools see is known, nothing is worked out: a wish alone would let who asks loudest go first.
 *
 * @param parts    all three, known or not
 * @param supports received on the theme within a year
 */
public record Urgency(List<Part> parts, int supports) {
    /** The most urgent. */
    public static final int MOST = 1;

    /** The least urgent. */
    public static final int LEAST = 5;

    private static final int A_LEVEL = 8;
    private static final int A_NEED = 6;
    private static final int A_WATCH = 3;
    private static final int MOST_SEEN = 40;
    private static final int MOST_WISHED = 20;
    private static final int HALF_WISHED = 10;
    private static final int WHOLE = 100;
    private static final int MOST_STEPS = 2;
    private static final List<Integer> BANDS = List.of(70, 55, 40, 25);

    public Urgency {
        parts = List.copyOf(parts);
    }

    /**
     * What is known of a need.
     *
     * @param standing where the area stands on the theme
     * @param seen     open signals of other tools on the theme; empty where no other tool knows the area at all
     * @param wish     how soon the area would like help
     * @param supports received on the theme within a year
     */
    public record Known(Standing standing, Optional<List<Signal>> seen, Optional<Need.Wish> wish, int supports) {}

    /** Works it out. */
    public static Urgency of(Known known) {
        return new Urgency(
                List.of(assessed(known.standing()), seen(known.seen()), wished(known.wish())), known.supports());
    }

    private static Part assessed(Standing standing) {
        OptionalInt points = standing.level().isPresent()
                ? OptionalInt.of(A_LEVEL * (Standing.HIGHEST - standing.level().getAsInt()))
                : OptionalInt.empty();
        return new Part(Part.Kind.ASSESSED, points, A_LEVEL * Standing.HIGHEST);
    }

    private static Part seen(Optional<List<Signal>> seen) {
        OptionalInt points = seen.isPresent()
                ? OptionalInt.of(Math.min(
                        MOST_SEEN, seen.get().stream().mapToInt(Urgency::points).sum()))
                : OptionalInt.empty();
        return new Part(Part.Kind.SEEN, points, MOST_SEEN);
    }

    private static int points(Signal signal) {
        if (signal.kind() == SignalKind.NEED) {
            return A_NEED * signal.severity();
        }
        return signal.kind() == SignalKind.WATCH ? A_WATCH * signal.severity() : 0;
    }

    private static Part wished(Optional<Need.Wish> wish) {
        OptionalInt points = OptionalInt.empty();
        if (wish.isPresent()) {
            points = OptionalInt.of(
                    switch (wish.get()) {
                        case NOW -> MOST_WISHED;
                        case SOON -> HALF_WISHED;
                        case LATER -> 0;
                    });
        }
        return new Part(Part.Kind.WISH, points, MOST_WISHED);
    }

    /** The share in whole per cent; empty where too little is known. */
    public OptionalInt share() {
        boolean enough = parts.stream().anyMatch(part -> part.known() && part.kind() != Part.Kind.WISH);
        if (!enough) {
            return OptionalInt.empty();
        }
        List<Part> known = parts.stream().filter(Part::known).toList();
        int points = known.stream().mapToInt(part -> part.points().getAsInt()).sum();
        return OptionalInt.of(
                WHOLE * points / known.stream().mapToInt(Part::most).sum());
    }

    /** How many steps less urgent it is because of support that was received. */
    public int steps() {
        return Math.min(MOST_STEPS, supports);
    }

    /** 1 to 5; empty where too little is known. */
    public OptionalInt tier() {
        OptionalInt share = share();
        if (share.isEmpty()) {
            return share;
        }
        long above = BANDS.stream().filter(band -> share.getAsInt() < band).count();
        return OptionalInt.of((int) Math.min(LEAST, MOST + above + steps()));
    }

    /** What counts for a need: what a coordinator said, else what was worked out; empty where neither is known. */
    public OptionalInt counting(Need need) {
        return need.moved().isPresent() ? OptionalInt.of(need.moved().get().tier()) : tier();
    }
}
