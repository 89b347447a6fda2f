package org.peerbench.relationships.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.page.Place;
import org.peerbench.relationships.sentences.DateWords;
import org.peerbench.relationships.templates.JteagreementsGenerated;

/** What the partners of an area agreed, and where that is a relationship on paper only. */
public final class AgreementsPage {
    private AgreementsPage() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            Place place,
            String lead,
            List<Line> lines,
            List<Gap> onPaper,
            List<Gap> unwritten,
            boolean writes) {}

    /** One agreement. */
    public record Line(String path, String title, String kind, Tag status, String since, String parties, String gap) {}

    /** Two partners, and what is missing between them. */
    public record Gap(String path, String sentence) {}

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        Paper paper = Paper.of(place.known(), request.asOf(), context);
        List<Line> lines = lines(place, paper, context);
        Model model = new Model(
                texts,
                place,
                texts.of(
                        "agreement.lead",
                        paper.onPaperOnly().size(),
                        paper.unwritten().size()),
                lines,
                onPaper(paper, place, context),
                unwritten(paper, place, context),
                request.may(Permissions.WRITE, place.area().id()));
        return View.of(texts.of("agreement.title"), Template.of(JteagreementsGenerated::render, model))
                .context(texts.of("agreement.context", place.area().name(), lines.size(), DateWords.of(request.asOf())))
                .under(place.trail())
                .about(place.area().id())
                .answer();
    }

    private static List<Line> lines(Place place, Paper paper, ToolContext context) {
        Texts texts = place.texts();
        Names names = new Names(context);
        List<Agreement> agreements = context.database()
                .read(sql -> new Agreements(sql).of(place.area().id()));
        agreements.forEach(agreement -> names.knowing(agreement.organisations()));
        return agreements.stream()
                .map(agreement -> new Line(
                        place.path("agreements/" + agreement.id()),
                        agreement.title(),
                        texts.of(agreement.kind().key()),
                        new Tag(
                                agreement.status().colour(),
                                texts.of(agreement.status().key())),
                        Optional.ofNullable(agreement.at().from())
                                .map(DateWords::of)
                                .orElse(texts.of("page.notKnown")),
                        names.list(agreement.organisations()),
                        texts.of("agreement.gap", paper.onPaperOnly(agreement).size())))
                .toList();
    }

    private static List<Gap> onPaper(Paper paper, Place place, ToolContext context) {
        Names names = new Names(context);
        List<Gap> gaps = new ArrayList<>();
        paper.onPaperOnly()
                .forEach(pair -> gaps.add(new Gap(
                        place.path("pairs/" + pair.one() + "/" + pair.other()),
                        place.texts()
                                .of(
                                        "agreement.onPaper",
                                        names.of(pair.one()),
                                        names.of(pair.other()),
                                        pair.agreement().title()))));
        return gaps;
    }

    private static List<Gap> unwritten(Paper paper, Place place, ToolContext context) {
        Names names = new Names(context);
        return paper.unwritten().stream()
                .map(tie -> new Gap(
                        place.path("pairs/" + tie.from() + "/" + tie.to()),
                        place.texts().of("agreement.unwritten", names.of(tie.from()), names.of(tie.to()))))
                .toList();
    }

    static TableExporter.Taken take(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        List<String> headings = List.of(
                texts.of("agreement.col.title"),
                texts.of("agreement.col.kind"),
                texts.of("agreement.col.status"),
                texts.of("agreement.col.since"),
                texts.of("agreement.col.parties"),
                texts.of("agreement.col.gap"));
        List<List<String>> rows = lines(place, Paper.of(place.known(), request.asOf(), context), context).stream()
                .map(line -> List.of(
                        line.title(), line.kind(), line.status().text(), line.since(), line.parties(), line.gap()))
                .toList();
        return new TableExporter.Taken("agreements-" + place.area().code() + "-" + request.asOf(), headings, rows);
    }
}
