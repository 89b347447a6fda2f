package org.peerbench.matching.support;

import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;

/** Offers help to one need from any page, with the fields need, offer and why. */
final class OfferAction {
    private OfferAction() {}

    static Answer offer(Request request, ToolContext context) {
        String need = request.form().text("need");
        String offer = request.form().text("offer");
        String id = Doing.offer(request, context, need, offer, request.form().text("why"));
        return Answer.Redirect.to(context.path("supports/" + id))
                .saying(context.texts().of("support.offered.both"));
    }
}
