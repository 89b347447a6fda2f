package org.peerbench.relationships.page;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.card.Card;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.part.EmptyState;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.map.Layouts;
import org.peerbench.relationships.map.RelationshipMap;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.TieRule;
import org.peerbench.relationships.sentences.NetworkSentence;
import org.peerbench.relationships.templates.JteareaCardGenerated;

/** The small map on an area's own page. */
public final class AreaCards {
    private static final int WORKING = 2;

    private final Layouts layouts;

    /** With the layouts that are made once for each network. */
    public AreaCards(Layouts layouts) {
        this.layouts = layouts;
    }

    /** The card, as its template sees it; no picture of very many partners. */
    public record Model(Texts texts, String sentence, Content picture) {}

    /** Draws the panel. */
    public Card draw(Area area, Request request, ToolContext context) {
        Texts texts = context.texts();
        Place place = Place.of(area, request, context);
        NetworkQuestion question =
                new NetworkQuestion(Relations.INTENSITY, WORKING, TieRule.EITHER, Optional.empty(), request.asOf());
        Shown shown = Shown.of(place, Filter.plain(question));
        Network network = shown.network();
        if (network.actors().isEmpty()) {
            EmptyState empty =
                    new EmptyState(texts.of("card.empty"), texts.of("page.partners.choose"), place.path("partners"));
            return new Card(texts.of("card.title"), empty, null, null);
        }
        Content picture = LargePicture.suits(network) ? null : picture(shown);
        Model model = new Model(texts, NetworkSentence.of(network).in(texts), picture);
        return new Card(
                texts.of("card.title"),
                Template.of(JteareaCardGenerated::render, model),
                texts.of("card.open"),
                place.path(""));
    }

    private Content picture(Shown shown) {
        RelationshipMap map = shown.map(layouts, List.of());
        return out -> out.writeContent(map.inPage(shown.texts()));
    }
}
