package org.peerbench.leadership.measure;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerbench.leadership.post.EndReason;

/**
 * What changed in an area, counted as the Association of Directors of Children's Services counts its members' changes.
 *
 * @param changes      times that somebody left a post in the window
 * @param byReason     the same by the reason, each with every date at its middle
 * @param postsChanged posts that were left once or more, each with every date at its middle
 * @param postsTwice   posts that were left twice or more
 * @param coverAtEnd   seats that are only covered at the end
 * @param coverShort   of those, covered for no more than six months so far
 * @param jointHolders people who hold two posts or more at the end
 */
public record Changes(
        Figure changes,
        Map<EndReason, Integer> byReason,
        int postsChanged,
        int postsTwice,
        int coverAtEnd,
        int coverShort,
        int jointHolders) {
    private static final int HALF_A_YEAR = 183;

    static Changes of(List<Spell> spells, List<Seat> seats, Window window) {
        Map<EndReason, Integer> reasons = new EnumMap<>(EndReason.class);
        Map<String, Integer> posts = new HashMap<>();
        for (Spell spell : spells) {
            long left = spell.end(Reading.MIDDLE);
            if (left > window.first() && left <= window.end()) {
                reasons.merge(spell.reason().orElse(EndReason.NOT_STATED), 1, Integer::sum);
                posts.merge(spell.post().id(), 1, Integer::sum);
            }
        }
        return new Changes(
                Turnover.leavers(spells, window),
                reasons,
                posts.size(),
                atLeast(posts.values(), 2),
                covered(seats, window, Integer.MAX_VALUE),
                covered(seats, window, HALF_A_YEAR),
                joint(spells, window));
    }

    /** How many areas changed at least so often. */
    public static int areasWith(Collection<Changes> areas, int changes) {
        return (int)
                areas.stream().filter(area -> area.changes.value() >= changes).count();
    }

    private static int atLeast(Collection<Integer> counts, int least) {
        return (int) counts.stream().filter(count -> count >= least).count();
    }

    private static int covered(List<Seat> seats, Window window, int most) {
        int count = 0;
        for (Seat seat : seats) {
            Stretches covered = seat.covered(Reading.MIDDLE).closed();
            for (int one = 0; one < covered.count(); one++) {
                boolean now = covered.from(one) <= window.end() && window.end() < covered.until(one);
                count += now && window.end() - covered.from(one) <= most ? 1 : 0;
            }
        }
        return count;
    }

    private static int joint(List<Spell> spells, Window window) {
        Map<String, Set<String>> posts = new HashMap<>();
        spells.stream()
                .filter(spell -> spell.inPost(window.end(), Reading.MIDDLE))
                .forEach(spell -> posts.computeIfAbsent(spell.person(), person -> new HashSet<>())
                        .add(spell.post().id()));
        return atLeast(posts.values().stream().map(Set::size).toList(), 2);
    }
}
