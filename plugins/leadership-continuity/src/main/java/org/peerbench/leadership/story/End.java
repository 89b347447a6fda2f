package org.peerbench.leadership.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Election;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.record.Elections;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.LastDay;

/**
 * Something that ends or is decided: a term, a contract, a departure, an election, or the post itself.
 *
 * @param id           of the holding, the post or the election: the same in every area for which it counts
 * @param path         where to read of it; blank for who may not
 * @param organisation whose post; of an election the area
 * @param date         the first day on which it is so no longer
 * @param said         as people say it: the last day in post, or the day of the election
 * @param who          whom it concerns
 * @param person       that person's page; blank for none
 * @param why          what ends it, in words
 */
record End(
        String id,
        Place place,
        String label,
        String path,
        String organisation,
        Edtf date,
        Edtf said,
        String who,
        String person,
        String why) {
    private static final int MONTHS = 24;

    /** All of an area within 24 months, the nearest first. */
    static List<End> of(Place place) {
        LocalDate until = horizon(place.day());
        List<Election> elections = place.context()
                .database()
                .read(sql -> new Elections(sql).of(place.area().id()));
        return Stream.of(
                        elections.stream().map(election -> decided(election, place)),
                        unrecorded(elections, place),
                        place.known().posts().stream().flatMap(history -> held(history, place)),
                        place.known().posts().stream().flatMap(history -> ended(history, place)))
                .flatMap(ends -> ends)
                .filter(end -> !end.date().latest().isBefore(place.day())
                        && end.date().earliest().isBefore(until))
                .sorted(nearest())
                .toList();
    }

    static Comparator<End> nearest() {
        return Comparator.comparing((End end) -> end.date().earliest())
                .thenComparing(end -> end.place().area().name())
                .thenComparing(End::label)
                .thenComparing(End::id);
    }

    /** The first day that is too far ahead. */
    static LocalDate horizon(LocalDate day) {
        return day.plusMonths(MONTHS);
    }

    int year() {
        return Math.max(said.earliest().getYear(), place.day().getYear());
    }

    String day() {
        return place.dates().of(said);
    }

    String ahead() {
        long days = Math.max(0, ChronoUnit.DAYS.between(place.day(), said.earliest()));
        return place.texts().of("story.horizon.in", place.dates().length(days));
    }

    private static End decided(Election election, Place place) {
        List<Post> posts = place.known().posts().stream()
                .map(PostHistory::post)
                .filter(election::decidesOn)
                .toList();
        String path = place.may() ? place.path("elections/" + election.id()) : "";
        return decided(election.id(), election.label(), path, election.on(), posts, place);
    }

    /** Elections of which only the holders' records tell: one line for all whom a day concerns. */
    private static Stream<End> unrecorded(List<Election> elections, Place place) {
        Map<Edtf, List<Post>> days = new LinkedHashMap<>();
        for (PostHistory history : place.known().posts()) {
            current(history, place)
                    .filter(End::elected)
                    .filter(holding -> elections.stream().noneMatch(election -> sameDay(election, history, holding)))
                    .flatMap(holding -> holding.outlook().end().stream())
                    .forEach(day ->
                            days.computeIfAbsent(day, each -> new ArrayList<>()).add(history.post()));
        }
        return days.entrySet().stream()
                .map(day -> decided(
                        place.area().id() + day.getKey().text(),
                        place.texts().of("story.horizon.election"),
                        place.may() ? place.path("elections") : "",
                        day.getKey(),
                        day.getValue(),
                        place));
    }

    private static End decided(String id, String label, String path, Edtf on, List<Post> posts, Place place) {
        String labels = posts.stream().map(Post::label).distinct().collect(Collectors.joining("; "));
        return new End(
                id,
                place,
                label,
                path,
                place.area().name(),
                on,
                on,
                labels.isEmpty() ? "" : place.texts().of("story.horizon.decides", labels),
                "",
                place.texts().of("story.horizon.election"));
    }

    private static Stream<Holding> current(PostHistory history, Place place) {
        return history.holdings().stream()
                .filter(holding -> holding.on(place.day()) != Certainty.NO)
                .filter(holding -> holding.held().until().isEmpty());
    }

    private static boolean elected(Holding holding) {
        return holding.outlook().kind().equals(Optional.of(EndKind.ELECTION));
    }

    private static Stream<End> held(PostHistory history, Place place) {
        return current(history, place)
                .filter(holding -> !elected(holding))
                .flatMap(holding -> holding.outlook().end().stream().map(date -> held(history, holding, date, place)));
    }

    private static End held(PostHistory history, Holding holding, Edtf date, Place place) {
        return new End(
                holding.id(),
                place,
                history.post().label(),
                place.path("posts/" + history.post().id()),
                place.names().organisation(history.post().organisation()),
                date,
                LastDay.said(holding.outlook()).orElse(date),
                place.names().said(holding),
                holding.person() == null ? "" : place.path("people/" + holding.person()),
                holding.outlook()
                        .kind()
                        .map(place.words()::of)
                        .orElse(place.texts().of("picture.ends")));
    }

    /** The election has a line of its own, which says on whom it decides. */
    private static boolean sameDay(Election election, PostHistory history, Holding holding) {
        return election.decidesOn(history.post()) && holding.outlook().end().equals(Optional.of(election.on()));
    }

    private static Stream<End> ended(PostHistory history, Place place) {
        return history.post().exists().until().stream()
                .map(date -> new End(
                        history.post().id(),
                        place,
                        history.post().label(),
                        place.path("posts/" + history.post().id()),
                        place.names().organisation(history.post().organisation()),
                        date,
                        date,
                        "",
                        "",
                        place.texts().of("story.horizon.post")));
    }
}
