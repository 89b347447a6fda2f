package org.peerbench.matching.need;

import java.util.List;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.offer.OfferLine;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.templates.JtematchingAreaGenerated;
import org.peerbench.matching.words.Names;

/** What an area asks for and offers. */
public final class AreaPage {
    static final String PATH = "areas/{area}";

    private AreaPage() {}

    /** The page, as its template sees it. */
    public record Model(Texts texts, List<NeedLine> needs, List<OfferLine> offers, String here) {}

    static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        String asked = request.path("area");
        Area area = context.directory()
                .area(asked)
                .orElseThrow(() -> Refusal.notFound(texts.of("entry.area.unknown", asked)));
        Names names = Names.of(context);
        Live live = Live.read(context);
        String here = context.path("areas/" + area.code());
        String place = here.substring(0, here.indexOf("areas/"));
        List<Need> needs = live.needs().stream()
                .filter(need -> need.open() && need.area().equals(area.id()))
                .toList();
        List<Offer> offers = live.offers().stream()
                .filter(offer -> offer.area().equals(area.id()) && offer.state() != Offer.State.CLOSED)
                .toList();
        Model model = new Model(
                texts,
                NeedLine.of(needs, live, names, texts, place, request.may(Permissions.ARRANGE, null)),
                OfferLine.of(offers, names, texts, place),
                here);
        return View.of(texts.of("area.matching", area.name()), Template.of(JtematchingAreaGenerated::render, model))
                .context(texts.of("area.matching.context", needs.size(), offers.size()))
                .under(
                        new View.Crumb(texts.of("area.crumb"), "/areas/" + area.code()),
                        new View.Crumb(texts.of("matching.navigation"), context.path("")))
                .about(area.id())
                .answer();
    }
}
