package org.peerbench.matching.support;

import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.record.StoredSupport;

/** Steps of people who are signed in, by form or by program. */
final class Doing {
    private Doing() {}

    /** Offers help to a need, and stores it. */
    static String offer(Request request, ToolContext context, Offered offered) {
        return context.database()
                .write(
                        request.author(),
                        context.texts().of("support.offered"),
                        tx -> Offering.offer(tx, context, request.author(), offered));
    }

    /** Takes a step unless something that was entered is wrong, which is then said there. */
    static void take(Request request, ToolContext context, StoredSupport support, StepKind kind, Entered entered) {
        Optional<Side> named = entered.choice("side", Side.class);
        Speaker speaker = Speaker.signedIn(request, support, named);
        Taking taking = kind.read(entered, support, context);
        if (kind.ofASide() && speaker.by().side().isEmpty()) {
            entered.wrong("side", "support.refused.WHICH_SIDE");
        }
        if (entered.fine()) {
            context.database()
                    .write(
                            request.author(),
                            context.texts().of("support.changed"),
                            tx -> Stepping.take(tx, context, support, speaker, taking));
        }
    }
}
