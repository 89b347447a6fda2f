package org.peerbench.matching.support;

import java.util.List;
import java.util.Locale;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.record.StoredSupport;

/** A coordinator has a link with one task sent again, such as for the next session. */
final class Sending {
    static final String PATH = "supports/{support}/links/{task}/{side}";

    private Sending() {}

    /** Which tasks make sense now. */
    static List<Task> offered(StoredSupport support) {
        return switch (support.life().state()) {
            case ACCEPTED, ACTIVE -> List.of(Task.SESSION);
            case REVIEW_DUE -> List.of(Task.REVIEW);
            default -> List.of();
        };
    }

    static Answer send(Request request, ToolContext context) {
        StoredSupport support = SupportReach.one(request, context);
        Task task = offered(support).stream()
                .filter(each -> each.key().equals(request.path("task")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(context.texts().of("support.none")));
        Side side = Side.valueOf(request.path("side").toUpperCase(Locale.ROOT));
        String what = context.texts().of("support.sent");
        context.database().write(request.author(), what, tx -> {
            new Letters(tx, context, support).withTask(task == Task.SESSION ? "SESSION" : "REVIEW", task, side, 0);
            return null;
        });
        return Answer.Redirect.to(context.path("supports/" + support.id())).saying(what);
    }
}
