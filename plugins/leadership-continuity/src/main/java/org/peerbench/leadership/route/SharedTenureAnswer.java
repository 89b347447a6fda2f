package org.peerbench.leadership.route;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.Maybe;
import org.peerbench.leadership.measure.SharedTenure;
import org.peerbench.leadership.measure.Window;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Succession;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.record.Posts;
import org.peerbench.leadership.record.Records;
import org.peerbench.leadership.record.Successions;

/**
 * How long holders of two posts held them at the same time; people by id, the first day included and the last not.
 *
 * @param ranges of the figures, as partial dates leave them: {@code medianDays}, {@code meanDays}, {@code longestDays}
 */
public record SharedTenureAnswer(
        List<Together> spells,
        @Maybe Double medianDays,
        @Maybe Double meanDays,
        double longestDays,
        Map<String, Bounded> ranges) {
    /** Two people; {@code days} between the days, bounded by what partial dates can mean. */
    public record Together(
            String personA, String personB, String from, String to, double days, double daysLow, double daysHigh) {
        static Together of(SharedTenure.Shared shared) {
            return new Together(
                    shared.personA(),
                    shared.personB(),
                    shared.from().toString(),
                    shared.to().toString(),
                    shared.days().value(),
                    shared.days().low(),
                    shared.days().high());
        }
    }

    static SharedTenureAnswer of(Request request, ToolContext context) {
        Window window = Asked.all(request, context.texts());
        String postA = asked(request, "postA", context);
        String postB = asked(request, "postB", context);
        return Records.read(request, context, sql -> {
            PostHistory one = history(sql, postA, context);
            PostHistory other = history(sql, postB, context);
            List<Succession> successions = Stream.of(one, other)
                    .flatMap(history -> history.post().areas().keySet().stream())
                    .distinct()
                    .flatMap(area -> new Successions(sql).of(area).stream())
                    .toList();
            return of(SharedTenure.of(one, other, successions, window));
        });
    }

    private static SharedTenureAnswer of(SharedTenure shared) {
        return new SharedTenureAnswer(
                shared.spells().stream().map(Together::of).toList(),
                Bounded.number(shared.median().value()),
                Bounded.number(shared.mean().value()),
                shared.longest().value(),
                Map.of(
                        "medianDays", Bounded.of(shared.median()),
                        "meanDays", Bounded.of(shared.mean()),
                        "longestDays", Bounded.of(shared.longest())));
    }

    private static String asked(Request request, String name, ToolContext context) {
        return request.query(name)
                .orElseThrow(() ->
                        Refusal.invalid("BAD_PARAMETER", name, context.texts().of("route.post.which", name)));
    }

    private static PostHistory history(Handle sql, String id, ToolContext context) {
        Post post = new Posts(sql)
                .find(id)
                .orElseThrow(() -> Refusal.notFound(context.texts().of("route.post.missing", id)));
        return new PostHistory(post, new Holdings(sql).ofPost(id));
    }
}
