package org.peerbench.leadership.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peerbench.leadership.page.AreaTimeline;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.CorePair;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Lanes;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.record.CorePairs;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.time.Days;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/** Everybody in post on a day, and since when every two of them have been there together. */
record Together(Place place, List<Chair> chairs, List<CorePair> counting) {
    /** Somebody in a post. */
    record Chair(PostHistory history, Holding holding) {
        private During held() {
            return Lanes.sitting(holding);
        }

        /** Whether one person sits on both. */
        boolean sameAs(Chair other) {
            return holding.person() != null && holding.person().equals(other.holding.person());
        }
    }

    /**
     * Two people who have worked together since the later of them came.
     *
     * @param days     how long, as exactly as both beginnings are known
     * @param earliest the first day on which the later one can have come
     * @param latest   the last such day
     * @param since    the beginning of whoever certainly came later, as it is known
     * @param core     whether the pair of their posts counts here
     */
    record Pair(
            Chair one,
            Chair other,
            Days days,
            LocalDate earliest,
            LocalDate latest,
            Optional<Edtf> since,
            boolean core) {
        /** Since when, in words. */
        String since(Place place) {
            return since.map(place.dates()::of)
                    .orElseGet(() -> place.texts()
                            .of(
                                    "story.together.between",
                                    place.dates().of(Edtf.of(earliest)),
                                    place.dates().of(Edtf.of(latest))));
        }
    }

    /** In the posts that exist on the place's day. */
    static Together of(Place place) {
        List<Chair> chairs = new ArrayList<>();
        for (PostHistory history : AreaTimeline.shown(place)) {
            history.holdings().stream()
                    .filter(holding -> holding.on(place.day()) == Certainty.YES)
                    .forEach(holding -> chairs.add(new Chair(history, holding)));
        }
        List<CorePair> counting = CorePair.counting(
                place.context()
                        .database()
                        .read(sql -> new CorePairs(sql).of(place.area().id())),
                place.known().posts().stream().map(PostHistory::post).toList());
        return new Together(place, List.copyOf(chairs), counting);
    }

    Optional<Chair> chair(String holding) {
        return chairs.stream()
                .filter(chair -> chair.holding.id().equals(holding))
                .findFirst();
    }

    /** Every two, the newest first. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < chairs.size(); one++) {
            for (int other = one + 1; other < chairs.size(); other++) {
                pair(chairs.get(one), chairs.get(other)).ifPresent(pairs::add);
            }
        }
        return sorted(pairs);
    }

    /** One person with everybody else, the pairs that matter most first; of several posts of theirs the longest time counts. */
    List<Pair> with(List<Chair> own) {
        List<Pair> pairs = new ArrayList<>();
        for (Chair other : chairs) {
            own.stream()
                    .flatMap(chair -> pair(chair, other).stream())
                    .max(Comparator.comparingDouble(pair -> pair.days().middle()))
                    .ifPresent(pairs::add);
        }
        List<Pair> sorted = sorted(pairs);
        sorted.sort(Comparator.comparing(Pair::core).reversed());
        return sorted;
    }

    private static List<Pair> sorted(List<Pair> pairs) {
        pairs.sort(Comparator.comparingDouble((Pair pair) -> pair.days().middle()));
        return pairs;
    }

    /** Nobody works with themselves, and of a beginning that is not known nothing can be said. */
    Optional<Pair> pair(Chair one, Chair other) {
        During first = one.held();
        During second = other.held();
        if (one.equals(other)
                || one.sameAs(other)
                || first.from().isEmpty()
                || second.from().isEmpty()) {
            return Optional.empty();
        }
        LocalDate end = place.day().plusDays(1);
        LocalDate latest = later(first.latestStart(), second.latestStart());
        LocalDate earliest = later(first.earliestStart(), second.earliestStart());
        Days days = new Days(between(latest, end), between(earliest, end));
        boolean core = counting.stream()
                .anyMatch(pair ->
                        pair.joins(one.history.post().id(), other.history.post().id()));
        return Optional.of(new Pair(one, other, days, earliest, latest, laterOf(first, second), core));
    }

    private static Optional<Edtf> laterOf(During one, During other) {
        if (!one.earliestStart().isBefore(other.latestStart())) {
            return one.from();
        }
        return other.earliestStart().isBefore(one.latestStart()) ? Optional.empty() : other.from();
    }

    private static long between(LocalDate from, LocalDate end) {
        return Math.max(0, ChronoUnit.DAYS.between(from, end));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
