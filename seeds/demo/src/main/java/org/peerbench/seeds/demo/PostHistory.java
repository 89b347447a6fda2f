package org.peerbench.seeds.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Who held a post, drawn from today backwards: how long the holder of today has been there, whether somebody covered
 * or nobody was there before, who left when. Leavers come in waves.
 */
final class PostHistory {
    static final LocalDate TODAY = LocalDate.parse(Seats.TODAY);

    /** Everything since this day is known; who was there then has been so since some day before. */
    static final LocalDate OBSERVED = LocalDate.of(2018, 4, 1);

    /** The same of the areas that ended in 2019: eight years. */
    static final LocalDate OBSERVED_BEFORE = LocalDate.of(2011, 4, 1);

    private static final double SPREAD = 0.6;
    private static final double DAYS_OF_A_MONTH = 30.44;
    private static final int SHORTEST = 150;
    private static final int WAVE_REACH = 240;
    private static final double IN_A_WAVE = 0.4;
    private static final double DIRECTLY = 0.45;
    private static final double AFTER_A_GAP = 0.72;

    private static final List<LocalDate> WAVES = List.of(
            LocalDate.of(2013, 6, 1),
            LocalDate.of(2016, 9, 1),
            LocalDate.of(2019, 6, 1),
            LocalDate.of(2021, 10, 1),
            LocalDate.of(2024, 5, 1),
            LocalDate.of(2025, 7, 1));

    private final Post post;
    private final Draw draw;
    private final LocalDate observed;
    private final List<Held> held = new ArrayList<>();
    private int number = 1;

    private PostHistory(Post post, LocalDate observed) {
        this.post = post;
        this.draw = Draw.about("history of " + post.key());
        this.observed = observed;
    }

    /** Since when everything about a post is known. */
    static LocalDate observed(Post post) {
        boolean ended = post.until().equals(Areas.REORGANISED);
        LocalDate usual = ended ? OBSERVED_BEFORE : OBSERVED;
        LocalDate made = post.made();
        return made.isAfter(usual) ? made : usual;
    }

    /**
     * A whole history.
     *
     * @param holder id of who holds it today or held it last
     */
    static List<Held> until(Post post, String holder) {
        boolean open = post.until().isEmpty();
        LocalDate end = open ? TODAY : LocalDate.parse(post.until());
        PostHistory history = new PostHistory(post, observed(post));
        long elapsed = Math.max(60, (long) (history.tenure() * Math.exp(SPREAD * SPREAD) * history.draw.unit()));
        LocalDate start = history.inAWave(end.minusDays(elapsed), end.minusDays(60));
        Held last = Held.of(post, holder, "substantive", start.toString(), open ? "" : post.until());
        return history.back(open ? last : last.left("post-ended"), start);
    }

    /** What came before a story's first chapter, which begins on its day. */
    static List<Held> before(Post post, LocalDate first, boolean directly) {
        PostHistory history = new PostHistory(post, observed(post));
        LocalDate start = first.minusDays(history.tenure());
        Held last = history.permanent(start, directly ? first : first.minusDays(30));
        return history.back(last, start);
    }

    private List<Held> back(Held last, LocalDate from) {
        LocalDate start = notBefore(from);
        held.add(last.during(start.toString(), last.end()));
        while (start.isAfter(observed)) {
            start = earlier(start);
        }
        held.sort(Comparator.comparing(Held::start));
        return held;
    }

    /** A post that was made on a day known to be so has nobody before it. */
    private LocalDate notBefore(LocalDate start) {
        return start.isBefore(post.made()) ? post.made() : start;
    }

    /** Who was there before somebody came, with what lay in between; says since when. */
    private LocalDate earlier(LocalDate came) {
        double chance = draw.unit();
        LocalDate left = came;
        if (chance >= AFTER_A_GAP) {
            left = covered(came);
        } else if (chance >= DIRECTLY) {
            left = came.minusDays(draw.between(20, 170));
        }
        LocalDate start = notBefore(inAWave(left.minusDays(tenure()), left.minusDays(SHORTEST)));
        if (!start.isBefore(left)) {
            return came.isAfter(left) ? observed : start;
        }
        held.add(permanent(start, left));
        return start;
    }

    /** By a colleague, or by somebody from outside for an agreed time. */
    private LocalDate covered(LocalDate came) {
        LocalDate from = notBefore(came.minusDays(draw.between(80, 300)));
        String basis = draw.chance(0.5) ? "acting" : "interim";
        held.add(Held.of(post, next(), basis, from.toString(), came.toString()).left("cover-ended"));
        return draw.chance(0.6) ? from : from.minusDays(draw.between(7, 60));
    }

    private Held permanent(LocalDate start, LocalDate end) {
        Held one = Held.of(post, next(), "substantive", start.toString(), end.toString());
        double why = draw.unit();
        String reason =
                why < 0.4 ? "moved-elsewhere" : why < 0.6 ? "retired" : why < 0.75 ? "moved-within-area" : "not-stated";
        return one.left(reason);
    }

    private String next() {
        return String.format(Locale.ROOT, "%02d", number++);
    }

    private long tenure() {
        double months = post.kind().medianMonths() * Math.exp(SPREAD * draw.gaussian());
        return Math.max(SHORTEST, (long) (months * DAYS_OF_A_MONTH));
    }

    /** On a day on which people begin, and now and then nearer to when others left too. */
    private LocalDate inAWave(LocalDate day, LocalDate latest) {
        LocalDate moved = day;
        if (draw.chance(IN_A_WAVE)) {
            LocalDate wave = WAVES.stream()
                    .min(Comparator.comparingLong(each -> Math.abs(ChronoUnit.DAYS.between(each, day))))
                    .orElseThrow();
            if (Math.abs(ChronoUnit.DAYS.between(wave, day)) < WAVE_REACH) {
                moved = wave.plusDays(draw.between(-60, 60));
            }
        }
        moved = moved.isAfter(latest) ? latest : moved;
        return draw.chance(0.55)
                ? moved.withDayOfMonth(1)
                : moved.minusDays(moved.getDayOfWeek().getValue() - 1L);
    }
}
