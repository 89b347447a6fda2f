package org.peerbench.leadership.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Succession;
import org.peerbench.leadership.survival.Observation;
import org.peerbench.leadership.survival.Observations;
import org.peerbench.leadership.survival.Vague;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/**
 * How long posts are held, as durations under observation: from the first day for good to the last; those still there are
 * seen until the day they were last verified, at most to the window's end; and they are seen only since the post's history
 * is complete, at least since the window's first day (delayed entry). Partial dates stand at their middle.
 *
 * @param observations the durations in days; the cause of an end is the place of its {@link EndReason}, from 1
 * @param leftOut      spells that say nothing: their first day is not known, or nothing of them was observed
 * @param open         how many rest on a date that is known in part only
 * @param meanings     all that the dates can mean, also of spells that were observed in some meanings only; who is one
 *                     spell is decided with dates at their middle
 */
public record Tenures(Observations observations, int leftOut, int open, List<Vague> meanings) {
    public Tenures {
        meanings = List.copyOf(meanings);
    }

    /**
     * Of all who held these posts for good.
     *
     * @param window what was observed; of everything before it, only that somebody was there at its beginning
     */
    public static Tenures of(List<PostHistory> posts, List<Succession> successions, Window window) {
        return of(Spells.of(posts, successions), window);
    }

    /** The cause under which ends for a reason count. */
    public static int cause(EndReason reason) {
        return reason.ordinal() + 1;
    }

    static Tenures of(List<Spell> spells, Window window) {
        Observed seen = new Observed(spells.size());
        List<Vague> meanings = new ArrayList<>(spells.size());
        int leftOut = 0;
        int open = 0;
        for (Spell spell : spells) {
            Optional<During> lasting = spell.lasting();
            if (lasting.isPresent()) {
                Meaning.of(spell, lasting.get(), window).ifPresent(meanings::add);
                if (seen.add(spell, lasting.get(), window)) {
                    open += partial(lasting.get()) ? 1 : 0;
                } else {
                    leftOut++;
                }
            }
        }
        return new Tenures(seen.observations(), leftOut, open, meanings);
    }

    private static boolean partial(During time) {
        return !time.from().map(Edtf::exact).orElse(true)
                || !time.until().map(Edtf::exact).orElse(true);
    }

    /** Durations as they come. */
    private static final class Observed {
        private final double[] entry;
        private final double[] exit;
        private final int[] cause;
        private int count;

        private Observed(int most) {
            entry = new double[most];
            exit = new double[most];
            cause = new int[most];
        }

        private boolean add(Spell spell, During lasting, Window window) {
            if (lasting.from().isEmpty()) {
                return false;
            }
            long start = Reading.MIDDLE.start(lasting.from());
            long end = Reading.MIDDLE.end(lasting.until());
            long complete = Reading.MIDDLE.start(spell.firstPost().observedFrom());
            long seen = Math.min(window.end(), Meaning.verified(spell, window));
            boolean ended = end <= window.end();
            long from = Math.max(start, Math.max(complete, window.first()));
            long to = ended ? end : seen;
            if (to <= from) {
                return false;
            }
            entry[count] = from - start;
            exit[count] = to - start;
            cause[count] = ended ? cause(spell.reason().orElse(EndReason.NOT_STATED)) : Observation.CENSORED;
            count++;
            return true;
        }

        private Observations observations() {
            return Observations.of(
                    Arrays.copyOf(entry, count), Arrays.copyOf(exit, count), Arrays.copyOf(cause, count));
        }
    }
}
