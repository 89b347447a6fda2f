package org.peerbench.matching.desk;

import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.record.Pin;
import org.peerbench.matching.rounds.Deciding;
import org.peerbench.matching.rounds.RunJob;

/** What a coordinator does to a draft with one press; it is worked out again at once. */
final class Acts {
    private Acts() {}

    static Answer run(Request request, ToolContext context) {
        return again(request, context);
    }

    static Answer pin(Request request, ToolContext context) {
        Entered entered = new Entered(request.form(), context.texts());
        Pin.Kind kind = kind(entered, context);
        Pin pin = Deciding.pin(
                request.path("round"),
                kind,
                entered.text("need"),
                entered.text("offer"),
                Optional.empty(),
                request.author(),
                context);
        return again(request, context).saying(context.texts().of("desk.done." + pin.kind()));
    }

    static Answer unpin(Request request, ToolContext context) {
        Entered entered = new Entered(request.form(), context.texts());
        Deciding.unpin(request.path("round"), kind(entered, context), entered.text("pin"), request.author(), context);
        return again(request, context).saying(context.texts().of("desk.done.back"));
    }

    private static Pin.Kind kind(Entered entered, ToolContext context) {
        return entered.choice("kind", Pin.Kind.class)
                .orElseThrow(() -> Refusal.invalid(
                        "KIND", "kind", context.texts().of("entry.choice.wrong", entered.text("kind"))));
    }

    private static Answer.Redirect again(Request request, ToolContext context) {
        String round = request.path("round");
        String run = RunJob.start(round, request.author(), context);
        return Answer.Redirect.to(new Place(context).running(round, run));
    }
}
