package org.peerbench.matching.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.entry.FormPage;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.rounds.Publishing;
import org.peerbench.matching.rounds.Solved;

/** Asks once more before a round is published: after that it changes no more. */
final class PublishPage {
    private PublishPage() {}

    static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Place place = new Place(context);
        Solved solved = Solved.read(request.path("round"), context);
        StoredRound round = solved.kept().stored();
        List<Content> nothingToEnter = List.of();
        View view = FormPage.view(
                texts.of("desk.publish.title", round.name()),
                request,
                texts,
                new FormErrors(),
                List.of(
                        texts.of(
                                "desk.publish.counts",
                                solved.outcome().matches().size(),
                                solved.outcome().unmatched().size()),
                        texts.of(Called.live(solved.kept()) ? "desk.publish.text" : "desk.publish.text.file")),
                Map.of(),
                nothingToEnter,
                place.round(round.id()) + "/publish",
                texts.of("desk.publish.save"),
                place.round(round.id()));
        return view.under(place.below(round)).answer();
    }

    static Answer publish(Request request, ToolContext context) {
        String id = request.path("round");
        Publishing.publish(id, request.author(), context);
        return Answer.Redirect.to(new Place(context).round(id))
                .saying(context.texts().of("desk.publish.done"));
    }
}
