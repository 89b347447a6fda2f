package org.peerbench.relationships.page;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.map.Layout;
import org.peerbench.relationships.map.Layouts;
import org.peerbench.relationships.map.MapOptions;
import org.peerbench.relationships.map.RelationshipMap;
import org.peerbench.relationships.map.Signed;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;

/**
 * What one view of an area's relationships shows: the same for picture, matrix, table, words and every file.
 *
 * @param place   the area
 * @param filter  what was chosen
 * @param whole   all partners at the table, at the level and in the eyes chosen
 * @param network the part of it that was chosen
 * @param every   all partners, with links of any closeness in the same eyes: what the part is a part of; of very many
 *                partners the whole
 */
record Shown(Place place, Filter filter, Network whole, Network network, Network every) {
    static Shown of(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        return of(place, Filter.ofPage(place, request));
    }

    static Shown of(Place place, Filter filter) {
        NetworkQuestion question = filter.question();
        Network whole = place.known().network(question);
        int least = question.relation().level();
        Network every = question.level() == least || LargePicture.suits(whole)
                ? whole
                : place.known().network(question.at(least));
        return new Shown(place, filter, whole, filter.in(whole), every);
    }

    Texts texts() {
        return place.texts();
    }

    /**
     * Partners stay where they are whatever level, eyes or partner are chosen: they are placed by the links with which
     * the page begins, so that these are the ones that read best.
     */
    Layout layout(Layouts layouts) {
        NetworkQuestion question = filter.question();
        NetworkQuestion all =
                NetworkQuestion.of(question.relation(), question.asOf()).from(question.basis());
        all = all.at(Filter.working(question.relation()));
        return layouts.of(place.known().network(all));
    }

    /** The picture, with these pairs marked. */
    RelationshipMap map(Layouts layouts, List<Signed> marked) {
        String title = texts().of("page.title", place.area().name());
        String kept =
                filter.address().without("show", "q", "status", "sort", "page").query();
        MapOptions options = MapOptions.titled(title)
                .linking(actor -> place.path("partners/" + actor.id()) + kept)
                .focusing(actor -> place.path("")
                        + filter.address().with("only", actor.id()).query())
                .marking(marked);
        Layout layout = layout(layouts);
        return new RelationshipMap(network, layout, filter.unknown() ? options.withUnknown() : options);
    }
}
