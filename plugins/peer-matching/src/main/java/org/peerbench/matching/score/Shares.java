package org.peerbench.matching.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerbench.matching.record.Mode;
import org.peerbench.matching.standing.Standing;

/**
 * How much of each aspect a pair has. All in whole numbers. Where nothing is known of an aspect, half of it is given and
 * the reason says so: an unknown is neither a fault nor a merit.
 */
final class Shares {
    private static final int UNKNOWN_OF = 2;
    private static final int HUNDRED = 100;
    private static final int SAME_REGION = 60;
    private static final int ELSEWHERE = 20;
    private static final int UNKNOWN_WAY = 50;
    private static final int VIDEO_INSTEAD = 40;
    private static final int LOWEST_RATING = 1;
    private static final int RATING_STEPS = 4;
    private static final int MIDDLE_RATING = 3;

    /** So many imagined supports of an average kind stand behind everybody: one good word does not make a master. */
    private static final long PRIOR = 5;

    private Shares() {}

    static List<Portion> of(Facts facts) {
        List<Portion> portions = new ArrayList<>();
        portions.add(strength(facts));
        portions.add(similarity(facts.likeness()));
        portions.add(track(facts.track()));
        portions.add(calendar(facts));
        portions.add(distance(facts));
        portions.add(preference(facts));
        return portions;
    }

    /** A fifth of it for each level that the giver is ahead. */
    static Portion strength(Facts facts) {
        Optional<LocalDate> on = Stream.of(facts.receiver(), facts.giver())
                .flatMap(standing -> standing.latest().stream())
                .max(Comparator.naturalOrder());
        if (facts.receiver().level().isEmpty() || facts.giver().level().isEmpty()) {
            return new Portion(Aspect.STRENGTH, 0, Standing.HIGHEST, "strength.unknown", List.of(), on);
        }
        int giver = facts.giver().level().getAsInt();
        int receiver = facts.receiver().level().getAsInt();
        return new Portion(
                Aspect.STRENGTH,
                Math.max(0, giver - receiver),
                Standing.HIGHEST,
                "strength",
                List.of(giver, receiver),
                on);
    }

    /** All of it for the most alike of n, an nth less for each place further down, nothing for who is not listed. */
    static Portion similarity(Likeness likeness) {
        if (likeness.of() == 0) {
            return unknown(Aspect.SIMILARITY, "similarity.unknown");
        }
        return likeness.place() == 0
                ? new Portion(Aspect.SIMILARITY, 0, 1, "similarity.other", List.of(likeness.of()), Optional.empty())
                : new Portion(
                        Aspect.SIMILARITY,
                        likeness.of() + 1L - likeness.place(),
                        likeness.of(),
                        "similarity",
                        List.of(likeness.place(), likeness.of()),
                        Optional.empty());
    }

    /**
     * The mean rating, drawn towards that of everybody (3 while nobody was rated) as if five supports of the average kind
     * had been given before: (5 m + sum) / (5 + count). From 1 to 5 it gives nothing to all.
     */
    static Portion track(Track track) {
        long meanSum = track.allCount() == 0 ? MIDDLE_RATING : track.allSum();
        long meanCount = track.allCount() == 0 ? 1 : track.allCount();
        long above = PRIOR * meanSum + meanCount * track.sum();
        long below = meanCount * (PRIOR + track.count());
        long share = above - LOWEST_RATING * below;
        return track.count() == 0
                ? new Portion(
                        Aspect.TRACK_RECORD, share, RATING_STEPS * below, "track.new", List.of(), Optional.empty())
                : new Portion(
                        Aspect.TRACK_RECORD,
                        share,
                        RATING_STEPS * below,
                        "track",
                        List.of(track.count(), (double) track.sum() / track.count()),
                        track.latest());
    }

    /** Of the days that suit the receiver within its time, those that suit the giver too. */
    static Portion calendar(Facts facts) {
        Days days = Days.of(facts.need().when(), facts.offer().when(), facts.today());
        return days.wanted() == 0
                ? new Portion(Aspect.CALENDAR, 0, 1, "calendar.none", List.of(), Optional.empty())
                : new Portion(
                        Aspect.CALENDAR,
                        days.shared(),
                        days.wanted(),
                        days.shared() == 0 ? "calendar.none" : "calendar",
                        List.of(days.shared(), days.wanted()),
                        Optional.empty());
    }

    /** How easily they meet: by video from anywhere, in person from near. */
    static Portion distance(Facts facts) {
        Mode asked = facts.need().mode();
        Mode given = facts.offer().mode();
        if (asked != Mode.EITHER && given != Mode.EITHER && asked != given) {
            return meeting(0, "distance.mode");
        }
        if (asked == Mode.VIDEO) {
            return meeting(HUNDRED, "distance.video");
        }
        if (given == Mode.VIDEO) {
            return meeting(VIDEO_INSTEAD, "distance.videoInstead");
        }
        return switch (facts.nearness()) {
            case NEXT_DOOR -> meeting(HUNDRED, "distance.nextDoor");
            case SAME_REGION -> meeting(SAME_REGION, "distance.sameRegion");
            case ELSEWHERE -> meeting(ELSEWHERE, "distance.elsewhere");
            case UNKNOWN -> meeting(UNKNOWN_WAY, "distance.unknown");
        };
    }

    private static Portion meeting(int share, String reason) {
        return new Portion(Aspect.DISTANCE, share, HUNDRED, reason, List.of(), Optional.empty());
    }

    /** Half of it for each side that named the other. */
    static Portion preference(Facts facts) {
        boolean asked = facts.need().prefers().contains(facts.offer().area());
        boolean offered = facts.offer().prefers().contains(facts.need().area());
        String reason = asked && offered
                ? "preference.both"
                : asked ? "preference.asked" : offered ? "preference.offered" : "preference.none";
        int share = (asked ? 1 : 0) + (offered ? 1 : 0);
        return new Portion(Aspect.PREFERENCE, share, 2, reason, List.of(), Optional.empty());
    }

    private static Portion unknown(Aspect aspect, String reason) {
        return new Portion(aspect, 1, UNKNOWN_OF, reason, List.of(), Optional.empty());
    }
}
