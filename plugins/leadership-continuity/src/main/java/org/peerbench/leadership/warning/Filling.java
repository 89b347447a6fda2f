package org.peerbench.leadership.warning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerbench.leadership.post.Gap;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Lane;
import org.peerbench.leadership.post.Lanes;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.time.Edtf;

/** How posts are filled: empty ones, long cover, seats that change hands often, and what nobody checked. */
final class Filling {
    private Filling() {}

    static Stream<Warning> empty(Facts facts) {
        return facts.posts().stream()
                .filter(facts::important)
                .flatMap(post -> facts.lanes(post).stream()
                        .flatMap(lane -> lane.gaps().stream()
                                .filter(gap -> lasts(gap, facts)
                                        && gap.days().low() > facts.thresholds().first(Rule.EMPTY))
                                .map(gap -> facts.warning(
                                        Rule.EMPTY,
                                        post,
                                        facts.statutory(post) ? 5 : 4,
                                        facts.text(
                                                "warning.empty",
                                                facts.name(post),
                                                facts.dates().count(gap.days())),
                                        null,
                                        gap.during().from().map(Edtf::latest).orElse(null)))));
    }

    private static boolean lasts(Gap gap, Facts facts) {
        return gap.vacancy()
                && gap.during()
                        .until()
                        .map(until -> until.earliest().isAfter(facts.day()))
                        .orElse(true);
    }

    static Stream<Warning> cover(Facts facts) {
        return facts.posts().stream()
                .filter(facts::important)
                .flatMap(post -> facts.lanes(post).stream()
                        .flatMap(lane -> coverSince(lane, facts.day()).stream())
                        .filter(since -> ChronoUnit.DAYS.between(since.latest(), facts.day())
                                > facts.thresholds().first(Rule.LONG_COVER))
                        .map(since -> facts.warning(
                                Rule.LONG_COVER,
                                post,
                                facts.statutory(post) ? 4 : 3,
                                facts.text(
                                        "warning.long-cover",
                                        facts.name(post),
                                        facts.dates().length(ChronoUnit.DAYS.between(since.latest(), facts.day()))),
                                null,
                                since.latest())));
    }

    /** Since when the seat has been held by interims and cover without a break of more than a day. */
    private static Optional<Edtf> coverSince(Lane lane, LocalDate day) {
        Optional<Edtf> since = Optional.empty();
        Optional<Edtf> left = Optional.empty();
        for (Holding holding : lane.holdings()) {
            if (holding.held().from().map(from -> from.earliest().isAfter(day)).orElse(false)) {
                break;
            }
            LocalDate look = Stream.of(holding.held().latestEnd().minusDays(1), day)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            if (holding.lastingOn(look) != Certainty.NO) {
                since = Optional.empty();
            } else if (since.isEmpty() || brokenOff(left, holding)) {
                since = Lanes.sitting(holding).from();
            }
            left = holding.held().until();
        }
        return left.map(until -> until.earliest().isAfter(day)).orElse(true) ? since : Optional.empty();
    }

    private static boolean brokenOff(Optional<Edtf> left, Holding next) {
        Optional<Edtf> from = Lanes.sitting(next).from();
        return left.isPresent()
                && from.isPresent()
                && ChronoUnit.DAYS.between(left.get().latest(), from.get().earliest()) > 1;
    }

    static Stream<Warning> changes(Facts facts) {
        LocalDate from = facts.day().minusDays(facts.thresholds().second(Rule.MANY_CHANGES));
        return facts.posts().stream()
                .filter(facts::important)
                .flatMap(post -> facts.lanes(post).stream()
                        .map(lane -> begun(lane, from, facts.day()))
                        .filter(begun -> begun.size() >= facts.thresholds().first(Rule.MANY_CHANGES))
                        .map(begun -> facts.warning(
                                Rule.MANY_CHANGES,
                                post,
                                3,
                                facts.text("warning.many-changes", facts.name(post), begun.size()),
                                null,
                                begun.get(begun.size() - 1))));
    }

    /** When successors who certainly began in the time did so. */
    private static List<LocalDate> begun(Lane lane, LocalDate from, LocalDate day) {
        List<Holding> holdings = lane.holdings();
        return holdings.stream()
                .skip(1)
                .flatMap(holding -> holding.held().from().stream())
                .filter(start ->
                        start.earliest().isAfter(from) && !start.latest().isAfter(day))
                .map(Edtf::earliest)
                .sorted()
                .toList();
    }

    static Stream<Warning> unchecked(Facts facts) {
        List<Facts.Now> old = facts.now()
                .filter(now -> facts.important(now.post()))
                .filter(now -> now.holding()
                        .source()
                        .verifiedOn()
                        .map(day -> ChronoUnit.DAYS.between(day, facts.day())
                                > facts.thresholds().first(Rule.UNCHECKED))
                        .orElse(true))
                .toList();
        if (old.isEmpty()) {
            return Stream.empty();
        }
        PostHistory first = old.get(0).post();
        return Stream.of(new Warning(
                Rule.UNCHECKED,
                Rule.UNCHECKED.key(),
                2,
                facts.text("warning.unchecked", old.size(), facts.thresholds().first(Rule.UNCHECKED)),
                old.size() == 1 ? old.get(0).holding().source() : first.post().source(),
                old.stream()
                        .flatMap(now -> now.holding().source().verifiedOn().stream())
                        .min(Comparator.naturalOrder()),
                facts.text("warning.unchecked.action"),
                "/check"));
    }
}
