package org.peerbench.leadership.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.time.Days;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/**
 * Seats a post's holders: each takes the seat that was left last before they came, so that a successor follows the
 * predecessor; a holder for whom no seat can have been free gets an extra lane and is said to be one too many.
 */
public final class Lanes {
    private static final Comparator<Holding> FIRST_COME = Comparator.<Holding, LocalDate>comparing(
                    holding -> sitting(holding).earliestStart())
            .thenComparing(holding -> sitting(holding).latestStart())
            .thenComparing(holding -> sitting(holding).earliestEnd())
            .thenComparing(Holding::id);

    private Lanes() {}

    /**
     * The seats of a post.
     *
     * @param first the first day looked at
     * @param end   the first day after what is looked at
     */
    public static List<Lane> of(PostHistory history, LocalDate first, LocalDate end) {
        List<List<Holding>> seats = new ArrayList<>();
        for (int seat = 0; seat < history.post().seats(); seat++) {
            seats.add(new ArrayList<>());
        }
        history.holdings().stream().sorted(FIRST_COME).forEach(holding -> seat(holding, seats));
        List<Lane> lanes = new ArrayList<>();
        for (List<Holding> seat : seats) {
            int number = lanes.size() + 1;
            boolean extra = number > history.post().seats();
            lanes.add(new Lane(number, seat, extra ? List.of() : gaps(history.post(), seat, first, end), extra));
        }
        return List.copyOf(lanes);
    }

    /** When the person sits there: who is designate waits beside the chair. */
    public static During sitting(Holding holding) {
        if (holding.slices().get(0).basis() != Basis.DESIGNATE) {
            return holding.held();
        }
        return holding.slices().stream()
                .filter(slice -> slice.basis() != Basis.DESIGNATE)
                .findFirst()
                .map(slice -> new During(
                        holding.slices().get(0).equals(slice)
                                ? holding.held().from()
                                : slice.during().from(),
                        holding.held().until()))
                .orElse(new During(holding.held().until(), holding.held().until()));
    }

    private static boolean waits(Holding holding) {
        return holding.slices().stream().allMatch(slice -> slice.basis() == Basis.DESIGNATE);
    }

    private static void seat(Holding holding, List<List<Holding>> seats) {
        Optional<List<Holding>> best = seats.stream()
                .filter(seat -> free(seat, holding).atAll())
                .max(Comparator.<List<Holding>>comparingInt(seat -> free(seat, holding) == Certainty.YES ? 1 : 0)
                        .thenComparing(Lanes::leftOn));
        best.orElseGet(() -> {
                    seats.add(new ArrayList<>());
                    return seats.get(seats.size() - 1);
                })
                .add(holding);
    }

    private static Certainty free(List<Holding> seat, Holding holding) {
        if (waits(holding)) {
            return Certainty.YES;
        }
        return seat.stream()
                .filter(each -> !waits(each))
                .map(Lanes::sitting)
                .map(taken -> taken.meets(sitting(holding)).not())
                .reduce(Certainty.YES, Certainty::and);
    }

    private static LocalDate leftOn(List<Holding> seat) {
        return seat.isEmpty()
                ? LocalDate.MIN
                : sitting(seat.get(seat.size() - 1)).latestEnd();
    }

    private static List<Gap> gaps(Post post, List<Holding> seat, LocalDate first, LocalDate end) {
        List<Gap> gaps = new ArrayList<>();
        Optional<Edtf> since = post.exists().from();
        for (Holding holding : seat.stream().filter(each -> !waits(each)).toList()) {
            During sits = sitting(holding);
            between(post, since, sits.from(), first, end).ifPresent(gaps::add);
            since = sits.until();
            if (since.isEmpty()) {
                return gaps;
            }
        }
        between(post, since, post.exists().until(), first, end).ifPresent(gaps::add);
        return gaps;
    }

    /** A gap that begins before the post's history is known to be complete says nothing and is none. */
    private static Optional<Gap> between(
            Post post, Optional<Edtf> from, Optional<Edtf> until, LocalDate first, LocalDate end) {
        LocalDate observed = post.observedFrom().map(Edtf::latest).orElse(LocalDate.MIN);
        Optional<Edtf> start =
                from.filter(date -> !date.latest().isBefore(observed)).or(() -> post.observedFrom());
        During during = new During(start, until);
        if (start.isEmpty() || during.impossible()) {
            return Optional.empty();
        }
        Days days = during.within(first, end);
        return days.high() == 0
                ? Optional.empty()
                : Optional.of(new Gap(
                        during,
                        days,
                        during.within(LocalDate.MIN.plusYears(1), end).high() > 1));
    }
}
