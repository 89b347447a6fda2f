package org.peerbench.leadership.page;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.card.AreaPanel;
import org.peerbench.api.card.Card;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.part.EmptyState;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.Permissions;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.templates.JteleadersPanelGenerated;

/** How far the posts are filled, on an area's own page, with the way to who holds them. */
public final class LeadersPanel {
    private LeadersPanel() {}

    /** The panel, as its template sees it. */
    public record Model(String sentence) {}

    static AreaPanel contribution() {
        return new AreaPanel("leaders", "area.panel", 20, Permissions.READ.key(), LeadersPanel::draw);
    }

    private static Card draw(Area area, Request request, ToolContext context) {
        Place place = Place.of(area, request, context);
        Texts texts = place.texts();
        List<PostHistory> posts = AreaTimeline.shown(place);
        if (posts.isEmpty()) {
            EmptyState empty = place.may()
                    ? new EmptyState(texts.of("area.panel.none"), texts.of("area.start"), place.path("start"))
                    : new EmptyState(texts.of("area.panel.none"), texts.of("area.panel.open"), place.path(""));
            return new Card(texts.of("area.panel"), empty, null, null);
        }
        Filled filled = Filled.of(posts, place.day());
        String sentence =
                texts.of("area.lead", filled.seats(), filled.held(), filled.cover(), filled.empty(), filled.unsaid());
        return new Card(
                texts.of("area.panel"),
                Template.of(JteleadersPanelGenerated::render, new Model(sentence)),
                texts.of("area.panel.open"),
                place.path(""));
    }
}
