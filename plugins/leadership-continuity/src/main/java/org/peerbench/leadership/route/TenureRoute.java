package org.peerbench.leadership.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Request;
import org.peerbench.leadership.measure.Tenures;
import org.peerbench.leadership.measure.Window;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Succession;
import org.peerbench.leadership.record.AreaPosts;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.record.Posts;
import org.peerbench.leadership.record.Records;
import org.peerbench.leadership.record.Successions;

/** {@code GET tenure}: of one area, one role family, both, or all posts. */
final class TenureRoute {
    private TenureRoute() {}

    static TenureAnswer answer(Request request, ToolContext context) {
        Window window = Asked.all(request, context.texts());
        Optional<String> area = request.query("area").map(asked -> area(asked, context));
        Optional<String> role = request.query("role");
        Tenures tenures = Records.read(request, context, sql -> {
            List<PostHistory> posts = posts(sql, area).stream()
                    .filter(history -> role.isEmpty() || history.post().role().equals(role.get()))
                    .toList();
            List<Succession> successions =
                    area.map(new Successions(sql)::of).orElseGet(() -> new Successions(sql).all());
            return Tenures.of(posts, successions, window);
        });
        return TenureAnswer.of(tenures, Asked.interval(request, context.texts()));
    }

    private static String area(String asked, ToolContext context) {
        return context.directory()
                .area(asked)
                .map(Area::id)
                .orElseThrow(() ->
                        Refusal.invalid("BAD_PARAMETER", "area", context.texts().of("route.area.missing", asked)));
    }

    /** Nothing of what is told here is kept from anybody: expected ends do not enter. */
    private static List<PostHistory> posts(Handle sql, Optional<String> area) {
        if (area.isPresent()) {
            return AreaPosts.whole(sql, area.get()).posts();
        }
        Map<String, List<Holding>> holdings =
                new Holdings(sql).all().stream().collect(Collectors.groupingBy(Holding::post));
        return new Posts(sql)
                .all().stream()
                        .map(post -> new PostHistory(post, holdings.getOrDefault(post.id(), List.of())))
                        .toList();
    }
}
