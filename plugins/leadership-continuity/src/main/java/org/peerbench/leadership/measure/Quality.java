package org.peerbench.leadership.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.time.Edtf;

/**
 * How far the record can be relied on.
 *
 * @param verified    posts that somebody confirmed within 90 days, or whose every holder somebody did
 * @param toTheDay    dates of holdings that are known to the day
 * @param observed    posts of which is known since when their history is complete
 */
public record Quality(Part verified, Part toTheDay, Part observed) {
    private static final int FRESH_DAYS = 90;
    private static final double ENOUGH = 0.8;

    /** So many of so many. */
    public record Part(int count, int of) {
        /** NaN of none. */
        public double share() {
            return of == 0 ? Double.NaN : (double) count / of;
        }
    }

    static Quality of(List<PostHistory> posts, LocalDate day) {
        List<PostHistory> there =
                posts.stream().filter(post -> post.existsOn(day).atAll()).toList();
        List<Edtf> dates = posts.stream()
                .flatMap(post -> post.holdings().stream())
                .flatMap(holding ->
                        Stream.of(holding.held().from(), holding.held().until()))
                .flatMap(Optional::stream)
                .toList();
        return new Quality(
                part(there.stream().filter(post -> fresh(post, day)).count(), there.size()),
                part(dates.stream().filter(Edtf::exact).count(), dates.size()),
                part(
                        there.stream()
                                .filter(post -> post.post().observedFrom().isPresent())
                                .count(),
                        there.size()));
    }

    /** Whether enough is verified to be compared with other areas: four posts in five. */
    public boolean comparable() {
        return verified.share() >= ENOUGH;
    }

    private static boolean fresh(PostHistory post, LocalDate day) {
        List<Holding> now = post.on(day);
        return fresh(post.post().source().verifiedOn(), day)
                || !now.isEmpty()
                        && now.stream()
                                .allMatch(holding -> fresh(holding.source().verifiedOn(), day));
    }

    private static boolean fresh(Optional<LocalDate> verified, LocalDate day) {
        return verified.filter(when -> !when.isBefore(day.minusDays(FRESH_DAYS)))
                .isPresent();
    }

    private static Part part(long count, int of) {
        return new Part((int) count, of);
    }
}
