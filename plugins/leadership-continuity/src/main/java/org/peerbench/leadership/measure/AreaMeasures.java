package org.peerbench.leadership.measure;

import java.util.List;
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
     * Computes them.
     *
     * @param area        the area, in which some posts are core posts
     * @param posts       its posts with their holders
     * @param successions which posts went on as which
     */
    public static AreaMeasures of(String area, List<PostHistory> posts, List<Succession> successions, Window window) {
        List<Seat> seats = Seat.of(posts, window);
        List<Spell> spells = Spells.of(posts, successions);
        List<String> core = posts.stream()
                .map(PostHistory::post)
                .filter(post ->
                        isCore(post, area) && Reading.MIDDLE.of(post.exists()).contains(window.end()))
                .map(Post::id)
                .toList();
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
                Familiarity.of(coreSpells, core, window),
                TermClustering.of(coreSpells, window),
                Quality.of(posts, window.to()));
    }

    private static boolean isCore(Post post, String area) {
        return post.areas().getOrDefault(area, SeatType.OTHER) != SeatType.OTHER;
    }
}
