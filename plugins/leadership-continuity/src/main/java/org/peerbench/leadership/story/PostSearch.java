package org.peerbench.leadership.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.gathering.SearchHit;
import org.peerbench.api.gathering.SearchQuestion;
import org.peerbench.api.gathering.SearchSource;
import org.peerbench.leadership.Permissions;
import org.peerbench.leadership.page.Names;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Lanes;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.record.Posts;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.words.DateWords;

/**
 * Finds posts by their name, with organisation, area or holder to narrow it down, and says at once who holds them. At
 * least one word must stand in the post's own name: people and organisations by themselves the directory finds.
 */
record PostSearch(
        SearchQuestion question, Viewer viewer, LocalDate day, ToolContext context, Map<String, Known> known) {
    /** What is read of an area only when one of its posts comes into question. */
    record Known(Names names, Map<String, List<Holding>> held) {}

    static SearchSource contribution() {
        return new SearchSource(
                "posts",
                Permissions.READ.key(),
                "story.search.posts",
                (question, viewer, day, context) ->
                        new PostSearch(question, viewer, day, context, new HashMap<>()).find());
    }

    /** Whoever holds a post is looked at only where names of posts, organisations and areas find nothing. */
    List<SearchHit> find() {
        Map<String, Area> areas =
                context.directory().areas(day).stream().collect(Collectors.toMap(Area::id, area -> area));
        List<Post> posts = candidates();
        Map<String, String> organisations = context
                .directory()
                .organisations(posts.stream()
                        .flatMap(post -> post.organisation().stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
        List<Place> places = posts.stream()
                .flatMap(post -> place(post, areas, organisations).stream())
                .toList();
        List<SearchHit> hits = places.stream()
                .filter(place -> fits(place, ""))
                .limit(question.limit())
                .map(this::hit)
                .toList();
        return hits.isEmpty()
                ? places.stream()
                        .filter(place -> fits(place, named(place)))
                        .limit(question.limit())
                        .map(this::hit)
                        .toList()
                : hits;
    }

    /** A post in the first of its areas. */
    private record Place(Post post, Area area, String organisation) {}

    private static Optional<Place> place(Post post, Map<String, Area> areas, Map<String, String> organisations) {
        return post.areas().keySet().stream()
                .filter(areas::containsKey)
                .map(areas::get)
                .min(Comparator.comparing(Area::name))
                .map(area -> new Place(
                        post, area, post.organisation().map(organisations::get).orElse("")));
    }

    private boolean fits(Place place, String named) {
        return question.fits(
                place.post().label(), place.organisation(), place.area().name(), named);
    }

    private Known there(Place place) {
        return known.computeIfAbsent(place.area().id(), this::read);
    }

    private List<Holding> holders(Place place) {
        return new PostHistory(
                        place.post(),
                        there(place).held().getOrDefault(place.post().id(), List.of()))
                .on(day);
    }

    private String named(Place place) {
        return holders(place).stream()
                .flatMap(holding -> there(place).names().of(holding).stream())
                .collect(Collectors.joining(" "));
    }

    /** Those whose own name holds one of the words at least; those that begin with the question first. */
    private List<Post> candidates() {
        String whole = String.join(" ", question.words());
        return context.database().read(sql -> new Posts(sql).all()).stream()
                .filter(post -> question.words().stream().anyMatch(lower(post)::contains))
                .filter(post -> new PostHistory(post, List.of()).existsOn(day) != Certainty.NO)
                .sorted(Comparator.comparing((Post post) -> !lower(post).startsWith(whole))
                        .thenComparing(Post::label)
                        .thenComparing(Post::id))
                .toList();
    }

    private Known read(String area) {
        return new Known(
                new Names(area, viewer, context),
                context.database().read(sql -> new Holdings(sql).of(area)).stream()
                        .collect(Collectors.groupingBy(Holding::post)));
    }

    private static String lower(Post post) {
        return post.label().toLowerCase(Locale.ROOT);
    }

    private SearchHit hit(Place place) {
        String where = Stream.of(place.organisation(), place.area().name())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        String who = holders(place).stream()
                .map(holding -> said(holding, there(place).names()))
                .collect(Collectors.joining("; "));
        return new SearchHit(
                place.post().label(),
                context.texts()
                        .of(
                                "story.search.detail",
                                where,
                                who.isEmpty() ? context.texts().of("story.search.empty") : who),
                "areas/" + place.area().code() + "/posts/" + place.post().id());
    }

    private String said(Holding holding, Names names) {
        String since = Lanes.sitting(holding)
                .from()
                .map(new DateWords(context.texts())::of)
                .map(day -> context.texts().of("story.since", day))
                .orElse(context.texts().of("story.since.unknown"));
        return names.of(holding)
                .map(name -> context.texts().of("story.search.named", name, since))
                .orElse(context.texts().of("story.search.unnamed", since));
    }
}
