package org.peerbench.host.questionnaire;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What follows from several bands together about one rater, where the same was told of overlapping groups of raters: in
 * two areas, or in three surveys. All sums that are possible at the same time are counted up exactly, under the worst
 * supposition, that everybody gives the same answer each time. Raters who rated in the same tellings are alike, so that
 * only the sums of such groups count.
 *
 * <p>A set of sums is a number whose bits stand for the vectors of one sum for each telling; adding a rater shifts it.
 */
final class Joint {
    /** More vectors than this are not looked through: then nothing is told. */
    private static final long MOST_VECTORS = 2_000_000;

    private final List<ToldCell.Banded> told;
    private final Optional<ToldCell.Banded> same;
    private final int range;
    private final long[] strides;
    private final Map<Integer, Integer> sizes;
    private final Map<List<Integer>, BigInteger> reached = new HashMap<>();

    private Joint(
            List<ToldCell.Banded> told, Optional<ToldCell.Banded> same, Set<String> now, int range, long[] strides) {
        this.told = told;
        this.same = same;
        this.range = range;
        this.strides = strides;
        this.sizes = groups(told, now);
    }

    /**
     * The tellings that have to do with these raters, one for each group; empty if they are too many to be sure.
     *
     * @param told  all bands told of the same thing before
     * @param now   who rates now
     * @param range points from the scale's least to its most
     */
    static Optional<Joint> of(List<ToldCell.Banded> told, Set<String> now, long range) {
        Map<Set<String>, ToldCell.Banded> known = new LinkedHashMap<>();
        told.forEach(band -> known.merge(band.who(), band, Joint::both));
        Optional<ToldCell.Banded> same = Optional.ofNullable(known.remove(now));
        List<ToldCell.Banded> near = near(known, now);
        long[] strides = new long[near.size() + 2];
        strides[0] = 1;
        for (int i = 0; i <= near.size(); i++) {
            int raters = i < near.size() ? near.get(i).who().size() : now.size();
            strides[i + 1] = strides[i] * (range * raters + 1);
            if (strides[i + 1] > MOST_VECTORS) {
                return near.size() < 2
                        ? Optional.of(new Joint(near, same, now, (int) range, strides))
                        : Optional.empty();
            }
        }
        return Optional.of(new Joint(near, same, now, (int) range, strides));
    }

    /** Two bands of the same raters; where they do not meet, somebody has changed their mind, and the later one counts. */
    private static ToldCell.Banded both(ToldCell.Banded one, ToldCell.Banded later) {
        long low = Math.max(one.low(), later.low());
        long high = Math.min(one.high(), later.high());
        return low > high ? later : new ToldCell.Banded(low, high, one.who());
    }

    /** Those that share raters with these, or with one that does. */
    private static List<ToldCell.Banded> near(Map<Set<String>, ToldCell.Banded> told, Set<String> now) {
        Set<String> known = new HashSet<>(now);
        List<ToldCell.Banded> near = new ArrayList<>();
        boolean grown = true;
        while (grown) {
            grown = told.values().removeIf(band -> {
                boolean meets = band.who().stream().anyMatch(known::contains);
                if (meets) {
                    near.add(band);
                    known.addAll(band.who());
                }
                return meets;
            });
        }
        return near;
    }

    /** How many raters there are of each kind; a kind is the tellings in which they rated, as bits. */
    private static Map<Integer, Integer> groups(List<ToldCell.Banded> told, Set<String> now) {
        Map<String, Integer> kinds = new HashMap<>();
        for (int i = 0; i < told.size(); i++) {
            int bit = 1 << i;
            told.get(i).who().forEach(rater -> kinds.merge(rater, bit, (a, b) -> a | b));
        }
        now.forEach(rater -> kinds.merge(rater, 1 << told.size(), (a, b) -> a | b));
        Map<Integer, Integer> sizes = new HashMap<>();
        kinds.values().forEach(kind -> sizes.merge(kind, 1, Integer::sum));
        return sizes;
    }

    /**
     * The cuts that may be kept, whatever the answers are. Two tellings are looked after by {@link Earlier}.
     *
     * @param cuts ascending; a cut lies below the sum that it names
     */
    List<Long> safe(List<Long> cuts, long raters) {
        if (told.size() < 2) {
            return cuts;
        }
        List<Long> kept = new ArrayList<>(cuts);
        int at = 0;
        while (at <= kept.size() && !kept.isEmpty()) {
            long low = at == 0 ? 0 : kept.get(at - 1);
            long high = at == kept.size() ? range * raters : kept.get(at) - 1;
            if (tells(low, high)) {
                kept.remove(Math.max(0, at - 1));
                at = 0;
            } else {
                at++;
            }
        }
        return kept;
    }

    /** Whether a band, with all that was told before, would leave one answer only of somebody, for anybody. */
    private boolean tells(long low, long high) {
        BigInteger told = box(
                Math.max(low, same.map(ToldCell.Banded::low).orElse(low)),
                Math.min(high, same.map(ToldCell.Banded::high).orElse(high)));
        for (int rater : sizes.keySet()) {
            if (possible(told, rater, 0, 0) == 1) {
                return true;
            }
            for (int knows : sizes.keySet()) {
                for (int own = 0; own <= range && (knows != rater || sizes.get(rater) > 1); own++) {
                    if (possible(told, rater, knows, own) == 1) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** How many answers of a rater are possible for one who knows the own answer; two stand for more. */
    private int possible(BigInteger told, int rater, int knows, int own) {
        BigInteger others = reached.computeIfAbsent(List.of(rater, knows), without -> reach(rater, knows));
        int answers = 0;
        for (int answer = 0; answer <= range && answers < 2; answer++) {
            long shift = offset(rater) * answer + offset(knows) * own;
            answers += others.shiftLeft(Math.toIntExact(shift)).and(told).signum();
        }
        return answers;
    }

    /** All sums of everybody but one rater and one who knows. */
    private BigInteger reach(int rater, int knows) {
        BigInteger sums = BigInteger.ONE;
        for (Map.Entry<Integer, Integer> group : sizes.entrySet()) {
            int without = (group.getKey() == rater ? 1 : 0) + (group.getKey() == knows ? 1 : 0);
            sums = spread(sums, offset(group.getKey()), range * (group.getValue() - without) + 1L);
        }
        return sums;
    }

    /** The bits, and the same shifted by once, twice … the offset: so many altogether. */
    private static BigInteger spread(BigInteger bits, long offset, long times) {
        BigInteger all = bits;
        for (long have = 1; have < times; ) {
            long more = Math.min(have, times - have);
            all = all.or(all.shiftLeft(Math.toIntExact(offset * more)));
            have += more;
        }
        return all;
    }

    /** All vectors whose sums lie in the bands. */
    private BigInteger box(long low, long high) {
        if (low > high) {
            return BigInteger.ZERO;
        }
        BigInteger box = BigInteger.ONE;
        for (int i = 0; i <= told.size(); i++) {
            boolean now = i == told.size();
            long from = now ? low : told.get(i).low();
            long to = now ? high : told.get(i).high();
            box = spread(box.shiftLeft(Math.toIntExact(from * strides[i])), strides[i], to - from + 1);
        }
        return box;
    }

    private long offset(int kind) {
        long offset = 0;
        for (int i = 0; i <= told.size(); i++) {
            offset += (kind >> i & 1) * strides[i];
        }
        return offset;
    }
}
