package org.peerbench.relationships.page;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.page.Template;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.map.Matrix;
import org.peerbench.relationships.map.RelationshipMap;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.sentences.PartnerName;
import org.peerbench.relationships.templates.JtepictureGenerated;

/**
 * The map with what belongs to it.
 *
 * @param texts    the words
 * @param picture  the drawing
 * @param notes    what is not drawn, and why
 * @param partners for narrow screens, where the picture waits behind a button
 * @param matrix   where the matrix is, when the pairs would read better there; or {@code null}
 */
public record Picture(Texts texts, Content picture, List<String> notes, List<Line> partners, String matrix) {
    /** One partner with its number of links, and where it leads. */
    public record Line(String says, String path) {}

    static Content of(Shown shown, RelationshipMap map) {
        Texts texts = shown.texts();
        List<Line> partners = shown.network().actors().stream()
                .map(actor -> line(actor, shown))
                .toList();
        Address address = shown.filter().address().with("show", Show.MATRIX.code());
        Picture picture = new Picture(
                texts,
                out -> out.writeContent(map.inPage(texts)),
                map.drawn().notes().stream().map(note -> note.in(texts)).toList(),
                partners,
                Matrix.suits(shown.network()) ? shown.place().path("") + address.query() : null);
        return Template.of(JtepictureGenerated::render, picture);
    }

    private static Line line(Actor actor, Shown shown) {
        return new Line(
                PartnerName.of(shown.network(), actor).in(shown.texts()),
                shown.place().path("partners/" + actor.id()));
    }
}
