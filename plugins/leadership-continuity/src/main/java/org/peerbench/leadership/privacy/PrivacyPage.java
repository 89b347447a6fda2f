package org.peerbench.leadership.privacy;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.questionnaire.Respondent;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.record.Doubt;
import org.peerbench.leadership.record.Doubts;
import org.peerbench.leadership.record.Objection;
import org.peerbench.leadership.record.Objections;
import org.peerbench.leadership.templates.JteprivacyGenerated;
import org.peerbench.leadership.words.DateWords;

/** What was said to be wrong or objected to in an area, and where to say it of whoever is in post. */
public final class PrivacyPage {
    static final String OWN = "corrections";
    static final String PATH = "areas/{area}/" + OWN;
    static final String SETTLE = "areas/{area}/objections/{objection}";

    private PrivacyPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param settings where it is decided whether names are shown; blank for who may not
     * @param ask      where somebody is asked to confirm the posts; blank for who may not
     */
    public record Model(
            Texts texts,
            Content token,
            String settings,
            String ask,
            List<Line> open,
            List<Told> doubts,
            List<Line> seats) {}

    /**
     * An objection or a doubt with what can be done about it, or somebody in post.
     *
     * @param kind what kind of objection; whose post it is where somebody is in post
     */
    public record Line(String post, String who, String kind, String what, String path) {}

    /**
     * What somebody who was asked said is no longer so.
     *
     * @param recorded what the record says of it
     * @param change   where what has changed is recorded; blank for a post that does not count here any more
     */
    public record Told(String post, String recorded, String what, String who, String change, String settled) {}

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        List<Line> open = context
                .database()
                .read(sql -> new Objections(sql).open(place.area().id()))
                .stream()
                .map(each -> line(each, place))
                .toList();
        List<Told> doubts = context
                .database()
                .read(sql -> new Doubts(sql).open(place.area().id()))
                .stream()
                .map(each -> line(each, place))
                .toList();
        List<Line> seats = place.known().posts().stream()
                .flatMap(history -> seats(history, place))
                .toList();
        Model model = new Model(
                texts,
                request.formToken(),
                request.may(PrivacyRoom.DECIDE, null) ? context.path(NamingPage.PATH) : "",
                request.may(PrivacyRoom.ASK, place.area().id()) ? place.path("confirmation") : "",
                open,
                doubts,
                seats);
        return View.of(texts.of("privacy.title"), Template.of(JteprivacyGenerated::render, model))
                .context(place.area().name())
                .under(place.trail())
                .about(place.area().id())
                .answer();
    }

    private static Line line(Objection objection, Place place) {
        Texts texts = place.texts();
        return new Line(
                label(objection.post(), place),
                texts.of("privacy.said", objection.by(), DateWords.of(objection.on())),
                texts.of("privacy.kind.short." + objection.kind().name()),
                objection.what(),
                place.path("objections/" + objection.id()));
    }

    private static Told line(Doubt doubt, Place place) {
        Texts texts = place.texts();
        String by = place.context().questionnaires().respondents(doubt.survey()).stream()
                .filter(each -> each.id().equals(doubt.by()))
                .map(Respondent::name)
                .findFirst()
                .orElse("");
        Optional<PostHistory> history = place.known().post(doubt.post());
        String recorded = history.stream()
                .flatMap(each -> each.holdings().stream())
                .filter(holding -> doubt.holding().filter(holding.id()::equals).isPresent())
                .map(place.names()::said)
                .findFirst()
                .map(who -> texts.of("confirm.recorded", who))
                .orElse("");
        return new Told(
                label(doubt.post(), place),
                recorded,
                doubt.what().isBlank() ? texts.of("confirm.onlyNo") : doubt.what(),
                texts.of("confirm.said", by, DateWords.of(doubt.on())),
                history.map(each -> place.path("posts/" + each.post().id() + "/record"))
                        .orElse(""),
                place.path("doubts/" + doubt.id() + "/settled"));
    }

    private static String label(String post, Place place) {
        return place.known().post(post).map(history -> history.post().label()).orElse("");
    }

    private static Stream<Line> seats(PostHistory history, Place place) {
        return history.on(place.day()).stream()
                .filter(holding -> holding.person() != null)
                .map(holding -> new Line(
                        history.post().label(),
                        place.names().said(holding),
                        place.names().organisation(history.post().organisation()),
                        since(holding, place),
                        place.path("holdings/" + holding.id() + "/objection")));
    }

    private static String since(Holding holding, Place place) {
        return holding.held().from().stream().map(place.dates()::of).collect(Collectors.joining());
    }

    static Answer settle(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        boolean named = request.form().text("outcome").equals("NAMED");
        String what = place.texts().of(named ? "privacy.settled.NAMED" : "privacy.settled.UNNAMED");
        return context.database().write(request.author(), what, tx -> {
            Objections objections = new Objections(tx.sql());
            Objection objection = objections
                    .find(request.path("objection"))
                    .filter(each -> each.area().equals(place.area().id()))
                    .filter(each -> each.outcome().isEmpty())
                    .orElseThrow(() -> Refusal.notFound(place.texts().of("privacy.noObjection")));
            objections.settle(
                    tx.changes(),
                    objection,
                    named ? Objection.Outcome.NAMED : Objection.Outcome.UNNAMED,
                    place.today());
            return Answer.Redirect.to(place.path(OWN))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
