package org.peerbench.leadership.story;

import java.time.LocalDate;
import java.util.ArrayList;
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

    List<SearchHit> find() {
        Map<String, Area> areas =
                context.directory().areas(day).stream().collect(Collectors.toMap(Area::id, area -> area));
        List<SearchHit> hits = new ArrayList<>();
        List<Post> candidates = candidates();
        List<String> organisations = candidates.stream()
                .flatMap(post -> post.organisation().stream())
                .distinct()
                .toList();
        for (Post post : candidates) {
            Optional<Area> area = post.areas().keySet().stream()
                    .filter(areas::containsKey)
                    .map(areas::get)
                    .min(Comparator.comparing(Area::name));
            area.flatMap(each -> hit(post, each, organisations)).ifPresent(hits::add);
            if (hits.size() == question.limit()) {
                break;
            }
        }
        return hits;
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

    private Known read(String area, List<String> organisations) {
        return new Known(
                new Names(area, viewer, context).with(organisations),
                context.database().read(sql -> new Holdings(sql).of(area)).stream()
                        .collect(Collectors.groupingBy(Holding::post)));
    }

    private static String lower(Post post) {
        return post.label().toLowerCase(Locale.ROOT);
    }

    private Optional<SearchHit> hit(Post post, Area area, List<String> organisations) {
        Known there = known.computeIfAbsent(area.id(), id -> read(id, organisations));
        Names names = there.names();
        String organisation = names.organisation(post.organisation());
        List<Holding> holders = new PostHistory(post, there.held().getOrDefault(post.id(), List.of())).on(day);
        String named =
                holders.stream().flatMap(holding -> names.of(holding).stream()).collect(Collectors.joining(" "));
        if (!question.fits(post.label(), organisation, area.name(), named)) {
            return Optional.empty();
        }
        String where = Stream.of(organisation, area.name())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        String who = holders.stream().map(holding -> said(holding, names)).collect(Collectors.joining("; "));
        return Optional.of(new SearchHit(
                post.label(),
                context.texts()
                        .of(
                                "story.search.detail",
                                where,
                                who.isEmpty() ? context.texts().of("story.search.empty") : who),
                "areas/" + area.code() + "/posts/" + post.id()));
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
