package org.peerbench.matching.offer;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.templates.JteoffersGenerated;
import org.peerbench.matching.words.Names;

/** Who offers help: the offers that the viewer may know, by theme. */
public final class OffersPage {
    static final String PATH = "offers";

    private OffersPage() {}

    /**
     * The page, as its template sees it.
     *
     */
    public record Model(Texts texts, List<OfferLine> offers, List<OfferLine> over, String place) {}

    static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Names names = Names.of(context);
        String place = context.path("needs").replaceAll("needs$", "");
        List<Offer> all = OfferReach.all(request, context);
        List<Offer> standing = all.stream()
                .filter(offer -> offer.state() != Offer.State.CLOSED)
                .toList();
        List<Offer> over = all.stream()
                .filter(offer -> offer.state() == Offer.State.CLOSED)
                .toList();
        long open = standing.stream()
                .filter(offer -> offer.state() == Offer.State.OPEN)
                .count();
        Model model = new Model(
                texts, OfferLine.of(standing, names, texts, place), OfferLine.of(over, names, texts, place), place);
        return View.of(texts.of("offer.list"), Template.of(JteoffersGenerated::render, model))
                .context(texts.of("offer.list.context", open, standing.size() - open))
                .under(new View.Crumb(texts.of("matching.navigation"), context.path("")))
                .answer();
    }
}
