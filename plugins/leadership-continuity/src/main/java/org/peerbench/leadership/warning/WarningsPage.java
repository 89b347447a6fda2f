package org.peerbench.leadership.warning;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.templates.JtewarningsGenerated;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.DateWords;

/** What to look at in an area: the five gravest first, each with its source, what to do, and who does it. */
public final class WarningsPage {
    private static final int OPEN = 5;
    private static final int USUAL_WEEKS = 4;
    private static final int GRAVE = 4;

    private WarningsPage() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            Place place,
            Content token,
            boolean may,
            List<Line> first,
            List<Line> more,
            List<Task> open,
            List<Task> done,
            String act,
            String settings,
            String usualDue) {}

    /** One warning. */
    public record Line(
            Tag tag,
            String key,
            String fact,
            String path,
            String date,
            String source,
            String url,
            String action,
            String owner,
            boolean planned) {}

    /** One action. */
    public record Task(String id, String fact, String step, String owner, String due, boolean late, String done) {}

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        List<Warning> warnings = Warnings.of(place.area(), place.day(), request.viewer(), context);
        List<Doing> doings =
                context.database().read(sql -> new Doings(sql).of(place.area().id()));
        List<Line> lines =
                warnings.stream().map(warning -> line(warning, doings, place)).toList();
        Model model = new Model(
                texts,
                place,
                request.formToken(),
                place.may(),
                lines.stream().limit(OPEN).toList(),
                lines.stream().skip(OPEN).toList(),
                tasks(doings, false, place),
                tasks(doings, true, place),
                place.path("warnings"),
                place.context().path("warnings/settings"),
                place.today().plusWeeks(USUAL_WEEKS).toString());
        return View.of(texts.of("warning.title", lines.size()), Template.of(JtewarningsGenerated::render, model))
                .context(texts.of("warning.context", place.area().name(), DateWords.of(place.day())))
                .under(place.trail())
                .about(place.area().id())
                .answer();
    }

    private static Line line(Warning warning, List<Doing> doings, Place place) {
        boolean grave = warning.severity() >= GRAVE;
        Tag tag = new Tag(
                grave ? Tag.Kind.NEED : Tag.Kind.WATCH,
                place.texts().of(grave ? "warning.tag.need" : "warning.tag.watch"));
        String checked = warning.source()
                .verifiedOn()
                .map(day -> place.texts().of("warning.checked", DateWords.of(day)))
                .orElse(place.texts().of("warning.unchecked.never"));
        Optional<Doing> doing = doings.stream()
                .filter(each -> each.warning().equals(warning.key()))
                .filter(each -> each.doneOn().isEmpty())
                .findFirst();
        return new Line(
                tag,
                warning.key(),
                warning.fact(),
                place.path(warning.path().substring(1)),
                date(warning, place),
                checked,
                warning.source().link().orElse(null),
                warning.action(),
                doing.map(Doing::owner)
                        .filter(owner -> !owner.isBlank())
                        .orElse(place.texts().of("warning.us")),
                doing.isPresent());
    }

    /** By when to act, or since when it is so; the day itself where the matter has no other. */
    private static String date(Warning warning, Place place) {
        LocalDate day = warning.date().orElse(place.day());
        String key = warning.date().isEmpty() ? "asOf" : day.isAfter(place.day()) ? "by" : "since";
        return place.texts().of("warning.date." + key, DateWords.of(day));
    }

    private static List<Task> tasks(List<Doing> doings, boolean done, Place place) {
        return doings.stream()
                .filter(doing -> doing.doneOn().isPresent() == done)
                .map(doing -> new Task(
                        doing.id(),
                        doing.fact(),
                        doing.step(),
                        doing.owner().isBlank() ? place.texts().of("warning.us") : doing.owner(),
                        DateWords.of(doing.due()),
                        doing.due().isBefore(place.today()),
                        doing.doneOn().map(DateWords::of).orElse("")))
                .toList();
    }

    /** Receives {@code areas/{area}/warnings}: makes an action of a warning. */
    static Answer act(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        String key = request.form().text("warning");
        Warning warning = Warnings.of(place.area(), place.day(), request.viewer(), context).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(texts.of("warning.gone")));
        LocalDate due = day(request.form().text("due"))
                .orElseThrow(() -> Refusal.invalid("DUE_MISSING", "due", texts.of("warning.due.missing")));
        String step = request.form().value("step").orElse(warning.action());
        String what = texts.of("warning.acted", step);
        return context.database().write(request.author(), what, tx -> {
            new Doings(tx.sql())
                    .add(
                            tx.changes(),
                            place.area().id(),
                            new Doing(
                                    "",
                                    key,
                                    warning.fact(),
                                    step,
                                    request.form().text("owner"),
                                    due,
                                    Optional.empty(),
                                    0));
            return Answer.Redirect.to(place.path("warnings"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    private static Optional<LocalDate> day(String text) {
        return Edtf.parse(text).filter(Edtf::exact).map(Edtf::earliest);
    }

    /** Receives {@code areas/{area}/actions/{action}/done}. */
    static Answer done(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Doing doing = context
                .database()
                .read(sql -> new Doings(sql).open(place.area().id()))
                .stream()
                .filter(each -> each.id().equals(request.path("action")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(place.texts().of("warning.action.gone")));
        String what = place.texts().of("warning.done", doing.step());
        return context.database().write(request.author(), what, tx -> {
            new Doings(tx.sql()).done(tx.changes(), doing, place.today());
            return Answer.Redirect.to(place.path("warnings"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
