package org.peerbench.leadership.departure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.Area;
import org.peerbench.api.exchange.Answering;
import org.peerbench.api.exchange.Question.PostHolding;
import org.peerbench.api.exchange.Question.PostHoldings;
import org.peerbench.leadership.Permissions;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.record.AreaPosts;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.Words;

/** Answers other tools that ask who holds which post. */
final class HeldPosts {
    private HeldPosts() {}

    static Answering<PostHolding, PostHoldings> contribution() {
        return new Answering<>(PostHoldings.class, Permissions.READ.key(), HeldPosts::find);
    }

    /** Empty where no post is recorded: that says nothing about anybody. */
    private static Optional<List<PostHolding>> find(PostHoldings question, Viewer viewer, ToolContext context) {
        LocalDate today = LocalDate.now(context.clock());
        AreaPosts known = context.database().read(sql -> AreaPosts.of(sql, question.area(), viewer, today));
        if (known.posts().isEmpty()) {
            return Optional.empty();
        }
        String area = context.directory().area(question.area()).map(Area::code).orElse(question.area());
        return Optional.of(known.posts().stream()
                .flatMap(history -> history.on(question.day()).stream()
                        .filter(holding -> holding.person() != null)
                        .map(holding -> holding(history, holding, question.day(), area, context)))
                .toList());
    }

    private static PostHolding holding(
            PostHistory history, Holding holding, LocalDate day, String area, ToolContext context) {
        return new PostHolding(
                history.post().id(),
                history.post().label(),
                history.post().organisation().orElse(null),
                holding.person(),
                plain(holding.held()),
                holding.on(day) == Certainty.YES ? PostHolding.Certainty.YES : PostHolding.Certainty.POSSIBLY,
                holding.sliceOn(day)
                        .map(slice -> new Words(context.texts()).of(slice.basis()))
                        .orElse(""),
                context.path("areas/" + area + "/posts/" + history.post().id()));
    }

    private static Span plain(During held) {
        return new Span(plain(held.from()), plain(held.until()));
    }

    private static PartialDate plain(Optional<Edtf> date) {
        return date.flatMap(Edtf::plain).orElse(null);
    }
}
