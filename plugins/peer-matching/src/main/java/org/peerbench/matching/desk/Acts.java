package org.peerbench.matching.desk;

import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.rounds.Deciding;
import org.peerbench.matching.rounds.RunJob;

/** What a coordinator does to a draft with one press. */
final class Acts {
    private Acts() {}

    /** Works it out for the first time, which can be followed. */
    static Answer run(Request request, ToolContext context) {
        String round = request.path("round");
        String run = RunJob.start(round, request.author(), context);
        return Answer.Redirect.to(new Place(context).running(round, run));
    }

    /** Takes a decision back; the rest is worked out again at once. */
    static Answer takeBack(Request request, ToolContext context) {
        String round = request.path("round");
        String decision = new Entered(request.form(), context.texts()).text("decision");
        Answer.Redirect back = Answer.Redirect.to(new Place(context).round(round))
                .saying(context.texts().of("desk.done.back"));
        return Deciding.takeBack(round, decision, request.author(), context)
                .map(back::undoing)
                .orElse(back);
    }
}
