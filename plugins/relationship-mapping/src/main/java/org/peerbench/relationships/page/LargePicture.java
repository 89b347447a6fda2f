package org.peerbench.relationships.page;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.map.LargeLayout;
import org.peerbench.relationships.map.PartnerIcon;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Sector;
import org.peerbench.relationships.templates.JtelargeGenerated;

/**
 * A network of more partners than a picture with names can hold: drawn on a canvas by the browser, with the table beside
 * it.
 *
 * @param place   the area
 * @param address what was chosen
 * @param sectors what the shapes mean
 */
public record LargePicture(Place place, Address address, List<Named> sectors) {
    /** A shape with its word. */
    public record Named(Content icon, String name) {}

    static boolean suits(Network network) {
        return network.actors().size() > LargeLayout.MOST_WITH_NAMES;
    }

    static Content of(Shown shown) {
        List<Named> sectors = Arrays.stream(Sector.values())
                .map(sector -> new Named(
                        out -> out.writeContent(PartnerIcon.of(sector)),
                        shown.texts().of("sector." + sector.code())))
                .toList();
        LargePicture picture = new LargePicture(shown.place(), shown.filter().address(), sectors);
        return Template.of(JtelargeGenerated::render, picture);
    }

    /** For a route: the same addresses and words as the page. */
    public static LargePicture of(Request request, ToolContext context) {
        return new LargePicture(Place.of(request, context), Address.of(request), List.of());
    }

    /** The words. */
    public Texts texts() {
        return place.texts();
    }

    /** Where the data are. */
    public String drawing() {
        return "/api" + place.path("drawing")
                + address.without("show", "page", "q", "status", "sort").query();
    }

    /** The table twin. */
    public String table() {
        return place.path("") + address.with("show", Show.TABLE.code()).query();
    }

    /** What is read out of a partner. */
    public String says(Actor actor, int links, int oneSided) {
        return texts().of("partner.name", actor.label(), links, oneSided, 0);
    }

    /** The page of a partner. */
    public String path(Actor actor) {
        return place.path("partners/" + actor.id());
    }

    /** The map of one partner and those around it. */
    public String only(Actor actor) {
        return place.path("") + address.with("only", actor.id()).query();
    }
}
