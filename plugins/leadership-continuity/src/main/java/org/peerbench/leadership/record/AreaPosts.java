package org.peerbench.leadership.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.access.Viewer;
import org.peerbench.leadership.Permissions;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.SeatType;

/**
 * What is recorded of an area's posts, read once for a request: statutory posts first, then core ones, then others.
 *
 * @param area  id of the area
 * @param posts each with its holders
 */
public record AreaPosts(String area, List<PostHistory> posts) {
    public AreaPosts {
        posts = List.copyOf(posts);
    }

    /** All of it, also what is not public yet: for work that nobody looks at, such as imports and undo. */
    public static AreaPosts whole(Handle sql, String area) {
        Map<String, List<Holding>> holdings =
                new Holdings(sql).of(area).stream().collect(Collectors.groupingBy(Holding::post));
        return new AreaPosts(
                area,
                new Posts(sql)
                        .of(area).stream()
                                .sorted(Comparator.<Post, SeatType>comparing(
                                                post -> post.areas().get(area))
                                        .thenComparing(Post::id))
                                .map(post -> new PostHistory(post, holdings.getOrDefault(post.id(), List.of())))
                                .toList());
    }

    /**
     * What this person may see: a notice that has not been announced only if they look after the area.
     *
     * @param today the day on which is asked, never the day asked about: what was secret once and is public now is shown
     */
    public static AreaPosts of(Handle sql, String area, Viewer viewer, LocalDate today) {
        AreaPosts whole = whole(sql, area);
        if (viewer.may(Permissions.WRITE, area)) {
            return whole;
        }
        return new AreaPosts(
                area, whole.posts.stream().map(post -> post.publicOn(today)).toList());
    }

    /** The post with this id, if it counts for the area. */
    public Optional<PostHistory> post(String id) {
        return posts.stream().filter(history -> history.post().id().equals(id)).findFirst();
    }

    /** As what a post counts here. */
    public SeatType type(Post post) {
        return post.areas().get(area);
    }
}
