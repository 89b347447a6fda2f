package org.peerbench.leadership.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.peerbench.leadership.picture.Moment;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.record.Elections;
import org.peerbench.leadership.record.Successions;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.Words;

/** The days on which more than one seat may change: elections, and changes of organisations that carried posts across. */
final class Moments {
    private final Place place;
    private final Set<String> posts;
    private final Map<LocalDate, Set<String>> names = new TreeMap<>();

    private Moments(Collection<PostHistory> posts, Place place) {
        this.place = place;
        this.posts = posts.stream().map(history -> history.post().id()).collect(Collectors.toSet());
    }

    /** Those that concern these posts, the earliest first; what falls on one day is one rule. */
    static List<Moment> of(Collection<PostHistory> posts, Place place) {
        Moments moments = new Moments(posts, place);
        moments.recorded();
        moments.expected(posts);
        moments.carried();
        return moments.names.entrySet().stream()
                .map(day -> new Moment(day.getKey(), String.join("; ", day.getValue())))
                .toList();
    }

    private void recorded() {
        place
                .context()
                .database()
                .read(sql -> new Elections(sql).of(place.area().id()))
                .stream()
                .filter(election ->
                        election.posts().isEmpty() || election.posts().stream().anyMatch(posts::contains))
                .forEach(election -> add(election.on(), place.texts().of("story.election")));
    }

    private void expected(Collection<PostHistory> histories) {
        histories.stream()
                .flatMap(history -> history.holdings().stream())
                .filter(holding -> holding.outlook()
                        .kind()
                        .filter(kind -> kind == EndKind.ELECTION)
                        .isPresent())
                .flatMap(holding -> holding.outlook().end().stream())
                .forEach(day -> add(day, place.texts().of("story.election")));
    }

    private void carried() {
        place
                .context()
                .database()
                .read(sql -> new Successions(sql).of(place.area().id()))
                .stream()
                .filter(each -> posts.contains(each.from()) || posts.contains(each.to()))
                .forEach(each -> each.on()
                        .ifPresent(day -> add(day, place.texts().of("story.change." + Words.code(each.kind())))));
    }

    private void add(Edtf date, String name) {
        if (date.exact()) {
            names.computeIfAbsent(date.earliest(), day -> new TreeSet<>()).add(name);
        }
    }
}
