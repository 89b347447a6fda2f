package org.peerbench.leadership.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.leadership.post.CorePair;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.post.Succession;

/**
 * All figures of an area's posts over a time.
 *
 * @param window      the time
 * @param occupancy   how far seats are filled
 * @param timeToFill  how long seats wait for a holder for good, in days
 * @param turnover    who left and who stayed
 * @param changes     what changed, counted
 * @param timeInPost  how long holders have been there so far
 * @param tenures     how long posts are held, as far as observed in this time
 * @param familiarity how long holders of core posts have worked together
 * @param clustering  how many core seats change hands at once
 * @param quality     how far the record can be relied on
 */
public record AreaMeasures(
        Window window,
        Occupancy occupancy,
        TimeToFill timeToFill,
        Turnover turnover,
        Changes changes,
        TimeInPost timeInPost,
        Tenures tenures,
        Familiarity familiarity,
        TermClustering clustering,
        Quality quality) {
    /**
     * Computes them, with the usual core pairs.
     *
     * @param area        the area, in which some posts are core posts
     * @param posts       its posts with their holders
     * @param successions which posts went on as which
     */
    public static AreaMeasures of(String area, List<PostHistory> posts, List<Succession> successions, Window window) {
        return of(area, posts, successions, List.of(), window);
    }

    /**
     * Computes them.
     *
     * @param declared the pairs of posts that the area declared; none for the usual ones
     */
    public static AreaMeasures of(
            String area,
            List<PostHistory> posts,
            List<Succession> successions,
            List<CorePair> declared,
            Window window) {
        List<Seat> seats = Seat.of(posts, window);
        List<Spell> spells = Spells.of(posts, successions);
        List<Spell> coreSpells =
                spells.stream().filter(spell -> isCore(spell.post(), area)).toList();
        return new AreaMeasures(
                window,
                Occupancy.of(seats, window),
                TimeToFill.of(seats, window),
                Turnover.of(spells, window),
                Changes.of(spells, seats, window),
                TimeInPost.of(spells, window),
                Tenures.of(spells, window),
                Familiarity.of(spells, pairs(area, posts, declared, window), window),
                TermClustering.of(coreSpells, window),
                Quality.of(posts, window.to()));
    }

    /** Of the posts that there are at the end. Where no usual pair is found, every two statutory or core posts are one. */
    private static List<CorePair> pairs(String area, List<PostHistory> posts, List<CorePair> declared, Window window) {
        List<Post> there = posts.stream()
                .map(PostHistory::post)
                .filter(post -> Reading.MIDDLE.of(post.exists()).contains(window.end()))
                .toList();
        List<CorePair> counting = CorePair.counting(declared, there);
        if (counting.isEmpty()) {
            return everyTwo(there.stream().filter(post -> isCore(post, area)).toList());
        }
        Set<String> ids = there.stream().map(Post::id).collect(Collectors.toSet());
        return counting.stream()
                .filter(pair -> ids.contains(pair.one()) && ids.contains(pair.other()))
                .toList();
    }

    private static List<CorePair> everyTwo(List<Post> posts) {
        List<CorePair> pairs = new ArrayList<>();
        for (int one = 0; one < posts.size(); one++) {
            for (int other = one + 1; other < posts.size(); other++) {
                pairs.add(CorePair.of(posts.get(one).id(), posts.get(other).id()));
            }
        }
        return pairs;
    }

    private static boolean isCore(Post post, String area) {
        return post.areas().getOrDefault(area, SeatType.OTHER) != SeatType.OTHER;
    }
}
