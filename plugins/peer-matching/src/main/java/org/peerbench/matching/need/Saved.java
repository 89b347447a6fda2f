package org.peerbench.matching.need;

import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.StaleRecord;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Needs;

/** Stores a changed need and says so on its page. */
final class Saved {
    private Saved() {}

    static Answer need(Request request, ToolContext context, Need need, String key) {
        String what = context.texts().of(key);
        try {
            return context.database().write(request.author(), what, tx -> {
                new Needs(tx.sql()).change(tx.changes(), need);
                return Answer.Redirect.to(context.path("needs/" + need.id()))
                        .saying(what)
                        .undoing(tx.changes().set());
            });
        } catch (StaleRecord stale) {
            throw new Refusal(Refusal.Kind.STALE, "STALE", context.texts().of("entry.stale"));
        }
    }

    /** The revision that a form was filled with; one of none where it does not say. */
    static long revision(Request request) {
        try {
            return Long.parseLong(request.form().text("revision"));
        } catch (NumberFormatException missing) {
            return 0;
        }
    }
}
