package org.peerbench.relationships.page;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.page.Template;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.map.Matrix;
import org.peerbench.relationships.map.PartnerIcon;
import org.peerbench.relationships.map.RelationshipMap;
import org.peerbench.relationships.map.Sign;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.sentences.PartnerName;
import org.peerbench.relationships.templates.JtepictureGenerated;

/**
 * The map with what belongs to it.
 *
 * @param texts    the words
 * @param picture  the drawing
 * @param notes    what is not drawn, and why
 * @param marked   what is marked in it, in words
 * @param partners for narrow screens, where the picture waits behind a button
 * @param matrix   where the matrix is, when the pairs would read better there; or {@code null}
 */
public record Picture(
        Texts texts, Content picture, List<String> notes, List<Marked> marked, List<Line> partners, String matrix) {
    /** The pairs that carry one sign, each with its own page. */
    public record Marked(Content icon, String says, List<Line> pairs) {}

    /** One partner with its number of links, and where it leads. */
    public record Line(String says, String path) {}

    static Content of(Shown shown, RelationshipMap map, List<Remarks.Remark> remarks) {
        Texts texts = shown.texts();
        List<Line> partners = shown.network().actors().stream()
                .map(actor -> line(actor, shown))
                .toList();
        Address address = shown.filter().address().with("show", Show.MATRIX.code());
        Picture picture = new Picture(
                texts,
                out -> out.writeContent(map.inPage(texts)),
                map.drawn().notes().stream().map(note -> note.in(texts)).toList(),
                map.signs().stream().map(sign -> marked(sign, remarks, shown)).toList(),
                partners,
                Matrix.suits(shown.network()) ? shown.place().path("") + address.query() : null);
        return Template.of(JtepictureGenerated::render, picture);
    }

    private static Marked marked(Sign sign, List<Remarks.Remark> remarks, Shown shown) {
        Map<Set<String>, Line> pairs = new LinkedHashMap<>();
        for (Remarks.Remark remark : remarks) {
            Optional<Actor> one = shown.network().actor(remark.one());
            Optional<Actor> other = shown.network().actor(remark.other());
            if (remark.sign() == sign && one.isPresent() && other.isPresent()) {
                pairs.put(Set.of(remark.one(), remark.other()), pair(one.get(), other.get(), shown));
            }
        }
        return new Marked(
                out -> out.writeContent(PartnerIcon.of(sign)),
                shown.texts().of("page.marked." + sign.code(), pairs.size()),
                List.copyOf(pairs.values()));
    }

    private static Line pair(Actor one, Actor other, Shown shown) {
        return new Line(
                shown.texts().of("page.marked.pair", one.label(), other.label()),
                shown.place().path("pairs/" + one.id() + "/" + other.id()));
    }

    private static Line line(Actor actor, Shown shown) {
        return new Line(
                PartnerName.of(shown.network(), actor).in(shown.texts()),
                shown.place().path("partners/" + actor.id()));
    }
}
