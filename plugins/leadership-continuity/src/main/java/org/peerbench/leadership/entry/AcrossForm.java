package org.peerbench.leadership.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.announcing.Announcing;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Succession;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.Words;

/** All posts of an organisation that was merged, divided or renamed, taken across in one form. */
final class AcrossForm {
    private static final String POSTS = "posts";

    private AcrossForm() {}

    private static Organisation before(Request request, Place place) {
        return place.context()
                .directory()
                .organisation(request.path("organisation"))
                .orElseThrow(() -> Refusal.notFound(place.texts().of("across.gone")));
    }

    /** Its posts here that have not ended. */
    static List<PostHistory> posts(String organisation, Place place) {
        return place.known().posts().stream()
                .filter(history -> history.post().organisation().equals(Optional.of(organisation)))
                .filter(history -> history.post().exists().until().isEmpty())
                .filter(history -> history.existsOn(place.today()) != Certainty.NO)
                .toList();
    }

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Organisation before = before(request, place);
        List<PostHistory> posts = posts(before.id(), place);
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put(POSTS, posts.stream().map(history -> history.post().id()).toList());
        values.put("organisation", before.successors().stream().limit(1).toList());
        values.put(
                "kind",
                List.of(Words.code(before.successors().size() > 1 ? Succession.Kind.DIVIDED : Succession.Kind.MERGED)));
        values.put(
                "on",
                Optional.ofNullable(before.valid().to())
                        .map(end -> List.of(end.text()))
                        .orElse(List.of()));
        posts.forEach(history -> values.put(
                "revision-" + history.post().id(),
                List.of(String.valueOf(history.post().revision()))));
        return view(request, place, before, new Entered(new Form(values), place.texts()))
                .answer();
    }

    private static View view(Request request, Place place, Organisation before, Entered entered) {
        Texts texts = place.texts();
        List<PostHistory> posts = posts(before.id(), place);
        Map<String, String> hidden = new LinkedHashMap<>();
        List<Option> options = new ArrayList<>();
        for (PostHistory history : posts) {
            String id = history.post().id();
            hidden.put("revision-" + id, entered.text("revision-" + id));
            options.add(new Option(id, history.post().label(), new Carrying(place).said(history, true)));
        }
        Fields fields = new Fields(entered, texts)
                .select("organisation", "across.organisation", targets(before, place))
                .radios(
                        "kind",
                        "carry.kind",
                        Fields.options(Succession.Kind.values(), kind -> texts.of("carry.kind." + Words.code(kind))))
                .date("on", "carry.on")
                .ticks(POSTS, "across.posts", options);
        return new FormPage(
                        place,
                        texts.of("across.title", before.name()),
                        place.area().name(),
                        posts.isEmpty() ? List.of(texts.of("across.none", before.name())) : List.of(),
                        place.path("organisations/" + before.id() + "/across"),
                        place.path(""),
                        texts.of("across.save"),
                        hidden,
                        posts.isEmpty() ? List.of() : fields.list())
                .view(request, entered);
    }

    /** Those into which it went first, then the others of the area. */
    private static List<Option> targets(Organisation before, Place place) {
        List<Option> targets = new ArrayList<>();
        before.successors().stream()
                .flatMap(id -> place.context().directory().organisation(id).stream())
                .forEach(each -> targets.add(Option.of(each.id(), each.name())));
        PostForm.organisations(place, Optional.empty()).stream()
                .filter(option ->
                        !option.value().equals(before.id()) && !option.value().isEmpty())
                .filter(option -> !before.successors().contains(option.value()))
                .forEach(targets::add);
        return targets;
    }

    /** Receives {@code areas/{area}/organisations/{organisation}/across}. */
    static Answer save(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        Organisation before = before(request, place);
        Entered entered = new Entered(request.form(), texts);
        String into = entered.text("organisation");
        if (targets(before, place).stream().noneMatch(option -> option.value().equals(into))) {
            entered.wrong("organisation", "carry.organisation.missing");
        }
        Optional<Succession.Kind> kind = entered.choice("kind", Succession.Kind.class);
        if (kind.isEmpty()) {
            entered.wrong("kind", "carry.kind.missing");
        }
        Optional<Edtf> on = entered.neededDate("on", "carry.on.missing");
        List<PostHistory> chosen = posts(before.id(), place).stream()
                .filter(history -> entered.all(POSTS).contains(history.post().id()))
                .toList();
        if (chosen.isEmpty()) {
            entered.wrong(POSTS, "across.nothing");
        }
        if (on.isPresent() && chosen.stream().anyMatch(history -> Carrying.comesLater(history, on.get()))) {
            entered.wrong("on", "carry.designate");
        }
        if (!entered.fine()) {
            return view(request, place, before, entered).answer();
        }
        String what = texts.of(
                "across.done", chosen.size(), before.name(), place.names().organisation(into));
        return context.database().write(request.author(), what, tx -> {
            for (PostHistory history : chosen) {
                long seen = entered.revision("revision-" + history.post().id());
                Carrying.Move move = new Carrying.Move(into, history.post().label(), kind.get(), on.get());
                new Carrying(place).across(tx, history, seen, move);
            }
            Announcing.settle(tx, place.today(), Set.of());
            return Answer.Redirect.to(place.path(""))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
