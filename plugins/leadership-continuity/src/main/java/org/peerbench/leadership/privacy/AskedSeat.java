package org.peerbench.leadership.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.leadership.page.Names;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.record.AreaPosts;
import org.peerbench.leadership.words.DateWords;
import org.peerbench.leadership.words.Words;

/**
 * A seat that somebody is asked about, in words that everybody may read.
 *
 * @param holding id of the holding
 * @param postId  id of the post
 * @param post    the post and whose it is
 * @param held    who holds it, in which way and since when
 */
record AskedSeat(String holding, String postId, SeatType type, String post, String held) {
    static List<AskedSeat> of(AreaPosts posts, LocalDate day, String area, ToolContext context) {
        Names names = new Names(area, Viewer.ANYBODY, context);
        return posts.posts().stream()
                .flatMap(history ->
                        history.on(day).stream().map(holding -> of(history, holding, day, posts, names, context)))
                .toList();
    }

    private static AskedSeat of(
            PostHistory history, Holding holding, LocalDate day, AreaPosts posts, Names names, ToolContext context) {
        Words words = new Words(context.texts());
        String way = holding.sliceOn(day).map(words::of).orElse("");
        String since = holding.held()
                .from()
                .map(from -> context.texts().of("confirm.since", new DateWords(context.texts()).of(from)))
                .orElse("");
        return new AskedSeat(
                holding.id(),
                history.post().id(),
                posts.type(history.post()),
                joined(history.post().label(), names.organisation(history.post().organisation())),
                joined(names.of(holding).orElse(""), way, since));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Id of the question whether it is still so. */
    String question() {
        return "h-" + holding;
    }

    /** Id of the question what changed. */
    String changed() {
        return "w-" + holding;
    }
}
