package org.peerbench.matching.offer;

import java.util.List;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.Offers;

/** Which offers somebody may know: coordinators all, area leads those given for their areas. */
final class OfferReach {
    private OfferReach() {}

    static List<Offer> all(Request request, ToolContext context) {
        return context.database().read(sql -> new Offers(sql).all()).stream()
                .filter(offer -> request.may(Permissions.CARE, offer.area()))
                .toList();
    }

    /**
     * The offer named in the path.
     *
     * @throws Refusal 404 also where it is not the viewer's to know
     */
    static Offer one(Request request, ToolContext context) {
        return context.database()
                .read(sql -> new Offers(sql).find(request.path("offer")))
                .filter(offer -> request.may(Permissions.CARE, offer.area()))
                .orElseThrow(() -> Refusal.notFound(context.texts().of("offer.none")));
    }
}
