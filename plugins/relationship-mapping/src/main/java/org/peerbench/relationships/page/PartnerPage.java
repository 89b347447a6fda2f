package org.peerbench.relationships.page;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.templates.JtepartnerGenerated;

/** This partner only: its working links, and the pairs with it that are not yet known. */
public final class PartnerPage {
    private PartnerPage() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts, Place place, String id, String directory, List<TieLine> ties, String only, boolean writes) {}

    /** Answers {@code areas/{area}/partners/{organisation}}. */
    public static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Organisation partner = PairPage.partner(request.path("organisation"), context);
        Filter filter = Filter.ofPage(place, request);
        Network network = place.known().network(filter.question());
        List<TieLine> lines = TieLine.of(network, place).stream()
                .filter(line -> line.path().contains(partner.id()))
                .toList();
        long known = lines.stream().filter(TieLine::known).count();
        Model model = new Model(
                context.texts(),
                place,
                partner.id(),
                "/organisations/" + (partner.code() == null ? partner.id() : partner.code()),
                lines,
                place.path("") + filter.address().with("only", partner.id()).query(),
                request.may(Permissions.WRITE, place.area().id()));
        return View.of(partner.name(), Template.of(JtepartnerGenerated::render, model))
                .context(context.texts()
                        .of(
                                "partner.context",
                                PartnersPage.words(partner.type(), context.texts()),
                                known,
                                lines.size() - known))
                .under(place.trail())
                .about(place.area().id())
                .answer();
    }
}
