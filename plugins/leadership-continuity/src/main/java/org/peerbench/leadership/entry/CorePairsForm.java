package org.peerbench.leadership.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.CorePair;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.record.CorePairs;

/** Which pairs of posts count: those whose holders must work together here. */
final class CorePairsForm {
    private static final String BETWEEN = "+";

    private CorePairsForm() {}

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        return view(request, place, Entered.fresh(Map.of(), place.texts())).answer();
    }

    private static List<Post> posts(Place place) {
        return place.known().posts().stream()
                .filter(history -> history.existsOn(place.day()).atAll())
                .map(PostHistory::post)
                .toList();
    }

    private static List<CorePair> declared(Place place) {
        return place.context()
                .database()
                .read(sql -> new CorePairs(sql).of(place.area().id()));
    }

    private static View view(Request request, Place place, Entered entered) {
        Texts texts = place.texts();
        List<Post> posts = posts(place);
        List<CorePair> declared = declared(place);
        Map<String, String> names =
                posts.stream().collect(Collectors.toMap(Post::id, post -> name(post, posts, place)));
        List<CorePair> counting = CorePair.counting(declared, posts).stream()
                .filter(pair -> names.containsKey(pair.one()) && names.containsKey(pair.other()))
                .toList();
        List<Option> choice = posts.stream()
                .map(post -> Option.of(post.id(), names.get(post.id())))
                .toList();
        Fields fields = new Fields(entered, texts)
                .ticks(
                        "off",
                        "core-pairs.off",
                        counting.stream()
                                .map(pair -> Option.of(
                                        pair.one() + BETWEEN + pair.other(),
                                        texts.of("core-pairs.pair", names.get(pair.one()), names.get(pair.other()))))
                                .toList())
                .select("one", "core-pairs.one", Fields.orNone(texts.of("core-pairs.none"), choice))
                .select("other", "core-pairs.other", Fields.orNone(texts.of("core-pairs.none"), choice));
        return new FormPage(
                        place,
                        texts.of("core-pairs.title"),
                        texts.of("core-pairs.about", place.area().name()),
                        List.of(texts.of(declared.isEmpty() ? "core-pairs.usual" : "core-pairs.own", counting.size())),
                        place.path("core-pairs"),
                        place.path("worked-with"),
                        texts.of("entry.save"),
                        Map.of(),
                        fields.list())
                .view(request, entered);
    }

    /** Posts that share a label are told apart by their organisation. */
    private static String name(Post post, List<Post> posts, Place place) {
        long alike = posts.stream()
                .filter(other -> other.label().equals(post.label()))
                .count();
        return alike < 2 || post.organisation().isEmpty()
                ? post.label()
                : place.texts().of("core-pairs.at", post.label(), place.names().organisation(post.organisation()));
    }

    static Answer save(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        Entered entered = new Entered(request.form(), texts);
        Set<CorePair> pairs = new LinkedHashSet<>(CorePair.counting(declared(place), posts(place)));
        request.form()
                .values("off")
                .forEach(off -> pairs.removeIf(pair -> off.equals(pair.one() + BETWEEN + pair.other())));
        added(place, entered).ifPresent(pairs::add);
        if (!entered.fine()) {
            return view(request, place, entered).answer();
        }
        String what = texts.of(pairs.isEmpty() ? "core-pairs.back" : "core-pairs.done", pairs.size());
        return context.database().write(request.author(), what, tx -> {
            new CorePairs(tx.sql()).declare(tx.changes(), place.area().id(), new ArrayList<>(pairs));
            return Answer.Redirect.to(place.path("core-pairs"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    private static Optional<CorePair> added(Place place, Entered entered) {
        String one = entered.text("one");
        String other = entered.text("other");
        if (one.isBlank() && other.isBlank()) {
            return Optional.empty();
        }
        Set<String> ids = posts(place).stream().map(Post::id).collect(Collectors.toSet());
        if (!ids.contains(one) || !ids.contains(other) || one.equals(other)) {
            entered.wrong(ids.contains(one) ? "other" : "one", "core-pairs.two");
            return Optional.empty();
        }
        return Optional.of(CorePair.of(one, other));
    }
}
