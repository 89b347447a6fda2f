package org.peerbench.relationships.finding;

import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Organisation;
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
import org.peerbench.relationships.templates.JtefindingsGenerated;

/** What stands out in an area, each with its next step, and the actions that were made of it. */
public final class FindingsPage {
    private FindingsPage() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            Place place,
            Content token,
            List<Line> findings,
            List<Doing> open,
            List<Doing> done,
            boolean writes) {}

    /** One finding. */
    public record Line(Tag tag, String title, String evidence, String step, String path, String act, boolean planned) {}

    /** One action. */
    public record Doing(
            String id,
            String title,
            String step,
            String owner,
            String due,
            boolean overdue,
            String done,
            String outcome) {}

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        List<Task> tasks =
                context.database().read(sql -> new Tasks(sql).of(place.area().id()));
        List<Line> lines = Findings.of(place.area(), request.asOf(), context).stream()
                .map(finding -> line(finding, tasks, place, context))
                .toList();
        List<Task> open = tasks.stream().filter(task -> task.doneOn().isEmpty()).toList();
        Model model = new Model(
                texts,
                place,
                request.formToken(),
                lines,
                doing(open, request.asOf(), context),
                doing(tasks.stream().filter(task -> task.doneOn().isPresent()).toList(), request.asOf(), context),
                request.may(Permissions.WRITE, place.area().id()));
        return View.of(texts.of("finding.title", lines.size()), Template.of(JtefindingsGenerated::render, model))
                .context(texts.of("finding.context", place.area().name(), open.size(), DateWords.of(request.asOf())))
                .under(place.trail())
                .about(place.area().id())
                .answer();
    }

    static View.Crumb[] trail(Place place) {
        return Stream.concat(
                        Stream.of(place.trail()),
                        Stream.of(new View.Crumb(place.texts().of("finding.name"), place.path("findings"))))
                .toArray(View.Crumb[]::new);
    }

    private static Line line(Finding finding, List<Task> tasks, Place place, ToolContext context) {
        var signal = finding.signal();
        Tag tag = new Tag(Tag.Kind.valueOf(signal.kind().name()), place.texts().of("page.kind." + signal.kind()));
        boolean planned = tasks.stream()
                .anyMatch(task ->
                        task.finding().equals(signal.key()) && task.doneOn().isEmpty());
        return new Line(
                tag,
                signal.title(),
                signal.evidence(),
                finding.step(),
                context.path(signal.path()),
                place.path("findings/act") + "?finding=" + URLEncoder.encode(signal.key(), StandardCharsets.UTF_8),
                planned);
    }

    private static List<Doing> doing(List<Task> tasks, LocalDate day, ToolContext context) {
        return tasks.stream()
                .map(task -> new Doing(
                        task.id(),
                        task.title(),
                        task.step(),
                        owner(task, context),
                        DateWords.of(task.due()),
                        task.overdueOn(day),
                        task.doneOn().map(DateWords::of).orElse(""),
                        task.outcome()))
                .toList();
    }

    static String owner(Task task, ToolContext context) {
        Optional<String> name =
                task.owner().flatMap(id -> context.directory().organisation(id)).map(Organisation::name);
        return name.orElse(context.texts().of("finding.owner.us"));
    }

    private static Task find(Place place, Request request, ToolContext context) {
        return context.database()
                .read(sql -> new Tasks(sql).find(place.area().id(), request.path("action")))
                .orElseThrow(() -> Refusal.notFound(place.texts().of("finding.notThere")));
    }

    /** Receives {@code areas/{area}/actions/{action}/done}. */
    static Answer done(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Task task = find(place, request, context);
        String what = place.texts().of("finding.done.what", task.step());
        LocalDate today = LocalDate.now(context.clock());
        return context.database().write(request.author(), what, tx -> {
            new Tasks(tx.sql()).done(tx.changes(), task, today, request.form().text("outcome"));
            return Answer.Redirect.to(place.path("findings"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    /** Receives {@code areas/{area}/actions/{action}/remove}. */
    static Answer remove(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Task task = find(place, request, context);
        String what = place.texts().of("finding.removed", task.step());
        return context.database().write(request.author(), what, tx -> {
            new Tasks(tx.sql()).remove(tx.changes(), task);
            return Answer.Redirect.to(place.path("findings"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    static TableExporter.Taken take(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        List<String> headings = Stream.of("title", "step", "owner", "due", "done", "outcome")
                .map(column -> texts.of("finding.col." + column))
                .toList();
        List<Task> tasks =
                context.database().read(sql -> new Tasks(sql).of(place.area().id()));
        List<List<String>> rows = doing(tasks, request.asOf(), context).stream()
                .map(doing ->
                        List.of(doing.title(), doing.step(), doing.owner(), doing.due(), doing.done(), doing.outcome()))
                .toList();
        return new TableExporter.Taken("actions-" + place.area().code() + "-" + request.asOf(), headings, rows);
    }
}
