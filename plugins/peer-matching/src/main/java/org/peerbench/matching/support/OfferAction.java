package org.peerbench.matching.support;

import java.util.Optional;
import java.util.OptionalInt;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;

/** Offers help to one need from any page, with the fields need, offer and why. */
final class OfferAction {
    private OfferAction() {}

    static Answer offer(Request request, ToolContext context) {
        Offered offered = new Offered(
                request.form().text("need"),
                request.form().text("offer"),
                Optional.empty(),
                request.form().text("why"),
                OptionalInt.empty(),
                OptionalInt.empty());
        String id = Doing.offer(request, context, offered);
        return Answer.Redirect.to(context.path("supports/" + id))
                .saying(context.texts().of("support.offered.both"));
    }
}
