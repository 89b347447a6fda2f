package org.peerbench.relationships.page;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.change.Moments;
import org.peerbench.relationships.map.Layouts;
import org.peerbench.relationships.map.RelationshipMap;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.sentences.NetworkSentence;
import org.peerbench.relationships.templates.JtemapGenerated;

/** Who works with whom in an area: map, matrix, table or words, what stands out, and five figures. */
public final class MapPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Layouts layouts;
    private final OnePerson onePerson;
    private final Remarks remarks;

    /** With the layouts that are made once for each network, who knows the people behind the links, and what else. */
    public MapPage(Layouts layouts, OnePerson onePerson, Remarks remarks) {
        this.layouts = layouts;
        this.onePerson = onePerson;
        this.remarks = remarks;
    }

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            Place place,
            Filter filter,
            String heading,
            String sentence,
            String part,
            boolean empty,
            Content body,
            List<Figure> figures,
            Findings findings,
            Choices choices,
            Timeline timeline,
            String png,
            boolean writes) {}

    /** Answers {@code areas/{area}}. */
    public Answer show(Request request, ToolContext context) {
        Shown shown = Shown.of(request, context);
        Place place = shown.place();
        Texts texts = context.texts();
        Network whole = shown.whole();
        Model model = new Model(
                texts,
                place,
                shown.filter(),
                Part.heading(shown).in(texts),
                NetworkSentence.of(whole).in(texts),
                Part.which(shown).in(texts),
                whole.actors().isEmpty(),
                body(shown, request),
                Figure.of(whole, onePerson(shown), texts, figure -> figurePath(shown, figure)),
                Findings.of(place, whole, context),
                Choices.of(shown),
                timeline(shown, context),
                "relationships-" + place.area().code() + "-" + request.asOf() + ".png",
                request.may(Permissions.WRITE, place.area().id()));
        return View.of(texts.of("page.title", place.area().name()), Template.of(JtemapGenerated::render, model))
                .context(texts.of(
                        "page.context",
                        whole.actors().size(),
                        whole.response().respondents(),
                        whole.response().answered(),
                        whole.response().asked(),
                        DAY.format(request.asOf())))
                .under(place.trailToArea())
                .about(place.area().id())
                .answer();
    }

    private static Timeline timeline(Shown shown, ToolContext context) {
        boolean survey = shown.filter().question().basis().wave().isPresent();
        if (survey || LargePicture.suits(shown.whole())) {
            return null;
        }
        LocalDate today = LocalDate.now(context.clock());
        Relation relation = shown.filter().question().relation();
        return Timeline.of(shown, Moments.of(shown.place().known(), relation, today), today);
    }

    private Content body(Shown shown, Request request) {
        return switch (shown.filter().show()) {
            case MAP -> LargePicture.suits(shown.network()) ? LargePicture.of(shown) : picture(shown, request);
            case MATRIX -> MatrixView.of(shown);
            case TABLE -> TieListing.of(shown, remarks.of(shown.place(), request));
            case WORDS -> WordsView.of(shown);
        };
    }

    private Content picture(Shown shown, Request request) {
        List<Remarks.Remark> marked = marked(shown, request);
        return Picture.of(shown, map(shown, marked), marked);
    }

    private RelationshipMap map(Shown shown, List<Remarks.Remark> marked) {
        return shown.map(layouts, Marks.of(shown.filter()).among(marked));
    }

    private List<Remarks.Remark> marked(Shown shown, Request request) {
        Marks marks = Marks.of(shown.filter());
        return marks == Marks.NONE
                ? List.of()
                : remarks.of(shown.place(), request).stream()
                        .filter(remark -> marks.shows(remark.sign()))
                        .toList();
    }

    private OnePerson.Known onePerson(Shown shown) {
        return LargePicture.suits(shown.whole()) ? OnePerson.Known.NOTHING : onePerson.of(shown.place(), shown.whole());
    }

    private static String figurePath(Shown shown, String figure) {
        Address table =
                shown.filter().address().without("page", "q", "sort", "unknown").with("show", "table");
        return switch (figure) {
            case "one-person" -> shown.place().path("people");
            case "confirmed", "one-sided" ->
                shown.place().path("") + table.with("status", figure).query();
            default -> null;
        };
    }

    /** Answers {@code areas/{area}/map.svg}: the picture as a file. */
    public Answer file(Request request, ToolContext context) {
        Shown shown = Shown.of(request, context);
        String svg = map(shown, marked(shown, request)).export(context.texts());
        String name = "relationships-" + shown.place().area().code() + "-" + request.asOf() + ".svg";
        return new Answer.Download(name, "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
    }
}
