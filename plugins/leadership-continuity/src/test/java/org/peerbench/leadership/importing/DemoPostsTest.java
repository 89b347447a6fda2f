package org.peerbench.leadership.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.ToolContext;
import org.peerbench.leadership.WholeTool;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Lane;
import org.peerbench.leadership.post.Lanes;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.record.AreaPosts;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.record.Successions;
import org.peerbench.testkit.Peerbench;

/** What the demonstration begins with. */
class DemoPostsTest {
    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void everyAreaHasItsPosts() {
        ToolContext context = peerbench.context("leadership-continuity");
        for (int number = 1; number <= 14; number++) {
            AreaPosts posts = posts(String.format("X990000%02d", number));
            assertTrue(posts.posts().size() >= 16, number + ": " + posts.posts().size());
        }
        List<Holding> all = context.database().read(sql -> new Holdings(sql).all());
        assertTrue(all.size() > 700, String.valueOf(all.size()));
    }

    @Test
    void whoHoldsAPostIsThePersonOfTheDirectory() {
        PostHistory post = post("X99000001", "Director of Adult Services");
        Holding holder = post.on(TODAY).get(0);

        assertEquals(
                "Gisel Merridew",
                peerbench
                        .context("leadership-continuity")
                        .directory()
                        .person(holder.person())
                        .orElseThrow()
                        .name());
        assertEquals("2027-01-02", holder.outlook().end().orElseThrow().text());
    }

    @Test
    void aTrustsPostIsOneWithOneHistoryForAllItsAreas() {
        assertEquals(
                post("X99000001", "Director of Operations").holdings(),
                post("X99000002", "Director of Operations").holdings());
    }

    @Test
    void nobodyIsSeatedWhereNoSeatIsFreeUnlessTheyCover() {
        for (int number = 1; number <= 14; number++) {
            for (PostHistory history :
                    posts(String.format("X990000%02d", number)).posts()) {
                for (Lane lane : Lanes.of(history, LocalDate.of(2011, 1, 1), TODAY)) {
                    boolean covered = history.holdings().stream()
                            .anyMatch(holding -> holding.slices().stream().anyMatch(slice -> slice.absent()));
                    assertTrue(!lane.extra() || covered, history.post().label() + lane.holdings());
                }
            }
        }
    }

    @Test
    void postsOfTheBoardsGoOnFromThoseOfTheGroups() {
        String area = peerbench
                .context("leadership-continuity")
                .directory()
                .area("X99000004")
                .orElseThrow()
                .id();
        assertTrue(peerbench
                        .context("leadership-continuity")
                        .database()
                        .read(sql -> new Successions(sql).of(area))
                        .size()
                >= 3);
    }

    private static AreaPosts posts(String code) {
        ToolContext context = peerbench.context("leadership-continuity");
        String area = context.directory().area(code).orElseThrow().id();
        return context.database().read(sql -> AreaPosts.whole(sql, area));
    }

    private static PostHistory post(String area, String label) {
        return posts(area).posts().stream()
                .filter(history -> history.post().label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
