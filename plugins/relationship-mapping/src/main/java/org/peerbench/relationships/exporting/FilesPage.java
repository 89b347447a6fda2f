package org.peerbench.relationships.exporting;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.page.Place;
import org.peerbench.relationships.templates.JtefilesGenerated;

/** The files in which an area's network can be taken to other programs, and what each of them cannot hold. */
public final class FilesPage {
    private FilesPage() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts, Place place, List<Option> relations, String relation, List<Line> lines, boolean writes) {}

    /** One file. */
    public record Line(String path, String name, String opens, String holds) {}

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        Relation relation = Exporting.relation(place, request);
        List<Option> relations = place.known().relations().stream()
                .filter(each -> !Relations.isConfidential(each.code()))
                .map(each -> Option.of(each.code(), each.label().in(texts)))
                .toList();
        List<Line> lines = Exporting.FORMATS.stream()
                .map(format -> line(place, relation, format))
                .toList();
        boolean writes = request.may(Permissions.WRITE, place.area().id());
        Model model = new Model(texts, place, relations, relation.code(), lines, writes);
        return View.of(texts.of("files.title"), Template.of(JtefilesGenerated::render, model))
                .context(place.area().name())
                .under(place.trail())
                .about(place.area().id())
                .answer();
    }

    private static Line line(Place place, Relation relation, String format) {
        Texts texts = place.texts();
        return new Line(
                place.path("export") + "?format=" + format + "&relation=" + relation.code(),
                texts.of("files." + format),
                texts.of("files." + format + ".opens"),
                texts.of("files." + format + ".holds"));
    }
}
