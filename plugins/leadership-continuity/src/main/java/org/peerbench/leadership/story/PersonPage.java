package org.peerbench.leadership.story;

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
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.templates.JtepersonGenerated;
import org.peerbench.leadership.time.Certainty;

/** Somebody's posts in an area, the role first. It says nothing of the person but what they hold and held. */
public final class PersonPage {
    private PersonPage() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            String lead,
            List<Row> now,
            List<Row> before,
            String leaving,
            String directory,
            List<Companions.Row> companions,
            String together,
            String names) {}

    /**
     * One holding.
     *
     * @param url   the public source, or {@code null}
     * @param wrong where to say that something is wrong, or that the person objects; blank for who may not
     */
    public record Row(
            String label,
            String path,
            String organisation,
            String way,
            String during,
            String next,
            String url,
            String wrong) {}

    private record Held(PostHistory history, Holding holding) {}

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        String person = request.path("person");
        List<Held> all = place.known().posts().stream()
                .flatMap(history -> history.holdings().stream()
                        .filter(holding -> person.equals(holding.person()))
                        .map(holding -> new Held(history, holding)))
                .toList();
        if (all.isEmpty() && place.names().person(person).isEmpty()) {
            throw Refusal.notFound(texts.of("story.person.nobody"));
        }
        List<Held> now = all.stream()
                .filter(held -> held.holding().on(place.day()) != Certainty.NO)
                .toList();
        List<Held> before = all.stream().filter(held -> !now.contains(held)).toList();
        Optional<String> name = all.stream()
                .flatMap(held -> place.names().of(held.holding()).stream())
                .findFirst();
        Model model = new Model(
                texts,
                lead(now, before.size(), place),
                rows(now, place),
                rows(before, place),
                place.may() ? place.path("people/" + person + "/leaving") : null,
                place.names().person(person).map(known -> "/people/" + person).orElse(null),
                companions(person, place),
                place.path("worked-with"),
                place.names().help());
        return View.of(title(person, all, place), Template.of(JtepersonGenerated::render, model))
                .context(Stream.of(name.orElse(""), place.area().name())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .under(place.trail())
                .about(place.area().id())
                .answer();
    }

    private static String lead(List<Held> now, int before, Place place) {
        HoldingWords words = new HoldingWords(place);
        String held = now.stream()
                .map(each -> place.texts()
                        .of(
                                "story.person.holds",
                                each.history().post().label(),
                                place.names().organisation(each.history().post().organisation()),
                                words.ways(each.holding()),
                                words.during(each.holding())))
                .collect(Collectors.joining(" "));
        return (held + " " + place.texts().of("story.person.lead", now.size(), before)).strip();
    }

    private static List<Companions.Row> companions(String person, Place place) {
        Together together = Together.of(place);
        return Companions.of(
                together.chairs().stream()
                        .filter(chair -> person.equals(chair.holding().person()))
                        .toList(),
                together,
                "");
    }

    /** Who left long ago may have no record in the directory any more: then the last post speaks for them. */
    private static String title(String person, List<Held> all, Place place) {
        return place.names()
                .person(person)
                .map(known -> known.role())
                .orElseGet(() -> all.get(all.size() - 1).history().post().label());
    }

    private static List<Row> rows(List<Held> held, Place place) {
        HoldingWords words = new HoldingWords(place);
        return held.stream()
                .map(each -> new Row(
                        each.history().post().label(),
                        place.path("posts/" + each.history().post().id()),
                        place.names().organisation(each.history().post().organisation()),
                        words.ways(each.holding()),
                        words.during(each.holding()),
                        PostPage.expected(each.holding().outlook(), place).orElse(""),
                        each.holding().source().link().orElse(null),
                        place.may() ? place.path("holdings/" + each.holding().id() + "/objection") : ""))
                .toList();
    }
}
