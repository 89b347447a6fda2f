package org.peerbench.matching.need;

import org.peerbench.api.ToolContext;
import org.peerbench.api.card.AreaPanel;
import org.peerbench.api.card.Card;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Needs;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.Offers;
import org.peerbench.matching.templates.JtematchingPanelGenerated;

/** What an area asks for and offers, on its own page; nothing of it for who may not know. */
public final class NeedsPanel {
    private NeedsPanel() {}

    /** The panel, as its template sees it. */
    public record Model(String sentence) {}

    static AreaPanel contribution() {
        return new AreaPanel("needs", "area.panel.title", 30, Permissions.READ.key(), NeedsPanel::draw);
    }

    private static Card draw(Area area, Request request, ToolContext context) {
        Texts texts = context.texts();
        boolean may = request.may(Permissions.CARE, area.id());
        String sentence = may ? sentence(area, context) : texts.of("area.panel.reader");
        return new Card(
                texts.of("area.panel.title"),
                Template.of(JtematchingPanelGenerated::render, new Model(sentence)),
                may ? texts.of("area.panel.more") : null,
                may ? context.path("areas/" + area.code()) : null);
    }

    private static String sentence(Area area, ToolContext context) {
        long needs = context.database().read(sql -> new Needs(sql).ofArea(area.id())).stream()
                .filter(Need::open)
                .count();
        long offers = context.database().read(sql -> new Offers(sql).ofArea(area.id())).stream()
                .filter(offer -> offer.state() == Offer.State.OPEN)
                .count();
        return context.texts().of("area.panel.sentence", needs, offers);
    }
}
