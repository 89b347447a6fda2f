package org.peerbench.leadership.entry;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Election;
import org.peerbench.leadership.record.Elections;
import org.peerbench.leadership.templates.JteelectionsGenerated;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.time.Edtf;

/** The elections of an area, and the posts on which they decide. */
public final class ElectionsPage {
    private ElectionsPage() {}

    /** The page, as its template sees it. */
    public record Model(Texts texts, Place place, Content token, List<Line> lines) {}

    /** One election. */
    public record Line(
            String id, String label, String on, String posts, String outcome, String source, long revision) {}

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        List<Line> lines = all(place).stream()
                .map(election -> new Line(
                        election.id(),
                        election.label(),
                        place.dates().of(election.on()),
                        posts(election, place),
                        OutcomeForm.undecided(election, place).isEmpty()
                                ? ""
                                : place.path("elections/" + election.id() + "/outcome"),
                        election.source().orElse(""),
                        election.revision()))
                .toList();
        Model model = new Model(texts, place, request.formToken(), lines);
        return View.of(
                        texts.of("elections.title", place.area().name()),
                        Template.of(JteelectionsGenerated::render, model))
                .context(texts.of("elections.context", lines.size()))
                .under(place.trail())
                .about(place.area().id())
                .answer();
    }

    private static List<Election> all(Place place) {
        return place.context()
                .database()
                .read(sql -> new Elections(sql).of(place.area().id()));
    }

    private static String posts(Election election, Place place) {
        return election.posts().stream()
                .map(place.known()::post)
                .flatMap(Optional::stream)
                .map(history -> history.post().label())
                .collect(Collectors.joining(", "));
    }

    static Election find(Request request, Place place) {
        return all(place).stream()
                .filter(election -> election.id().equals(request.path("election")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(place.texts().of("elections.gone")));
    }

    static Answer showNew(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        return view(request, place, "", Entered.fresh(Map.of(), place.texts())).answer();
    }

    static Answer showEdit(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Election election = find(request, place);
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("label", List.of(election.label()));
        values.put("on", List.of(election.on().text()));
        values.put("source", List.of(election.source().orElse("")));
        values.put("posts", election.posts());
        values.put("revision", List.of(String.valueOf(election.revision())));
        return view(request, place, election.id(), new Entered(new Form(values), place.texts()))
                .answer();
    }

    private static View view(Request request, Place place, String id, Entered entered) {
        Texts texts = place.texts();
        Fields fields = new Fields(entered, texts)
                .text("label", "election.label")
                .date("on", "election.on")
                .ticks("posts", "election.posts", options(place))
                .address("source", "correct.source");
        return new FormPage(
                        place,
                        texts.of(id.isEmpty() ? "election.new" : "election.edit"),
                        place.area().name(),
                        List.of(),
                        place.path(id.isEmpty() ? "elections/new" : "elections/" + id),
                        place.path("elections"),
                        texts.of("entry.save"),
                        Map.of("revision", entered.text("revision")),
                        fields.list())
                .view(request, entered);
    }

    private static List<Option> options(Place place) {
        return place.known().posts().stream()
                .filter(history -> history.existsOn(place.today()) != Certainty.NO)
                .map(history -> new Seat(place, history, Optional.empty()))
                .map(seat -> Option.of(seat.history().post().id(), seat.named()))
                .toList();
    }

    static Answer add(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        return save(request, place, "");
    }

    static Answer change(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        return save(request, place, find(request, place).id());
    }

    private static Answer save(Request request, Place place, String id) {
        Texts texts = place.texts();
        Entered entered = new Entered(request.form(), texts);
        String label = entered.needed("label", "election.label.missing");
        Optional<Edtf> on = entered.neededDate("on", "election.on.missing");
        Optional<String> source = entered.address("source");
        List<String> known = options(place).stream().map(Option::value).toList();
        List<String> posts =
                entered.all("posts").stream().filter(known::contains).distinct().toList();
        if (!entered.fine()) {
            return view(request, place, id, entered).answer();
        }
        Election election = new Election(id, label, on.get(), source, posts, entered.revision("revision"));
        String what = texts.of("election.done", label, place.dates().of(on.get()));
        return place.context().database().write(request.author(), what, tx -> {
            Elections elections = new Elections(tx.sql());
            if (id.isEmpty()) {
                elections.add(tx.changes(), place.area().id(), election);
            } else {
                elections.change(tx.changes(), place.area().id(), election);
            }
            return Answer.Redirect.to(place.path("elections"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    static Answer remove(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Election stored = find(request, place);
        long revision = new Entered(request.form(), place.texts()).revision("revision");
        Election seen =
                new Election(stored.id(), stored.label(), stored.on(), stored.source(), stored.posts(), revision);
        String what = place.texts().of("election.removed", stored.label());
        return context.database().write(request.author(), what, tx -> {
            new Elections(tx.sql()).remove(tx.changes(), place.area().id(), seen);
            return Answer.Redirect.to(place.path("elections"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
