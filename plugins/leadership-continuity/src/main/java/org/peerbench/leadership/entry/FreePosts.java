package org.peerbench.leadership.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.part.Option;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.record.AreaPosts;
import org.peerbench.leadership.time.Certainty;

/**
 * Posts that somebody can take on with another: of the area, and of a second one if it is asked for; those with a free
 * seat first.
 */
record FreePosts(Place place, List<Found> posts) {
    /** A post and the area through which its holder is recorded. */
    record Found(PostHistory history, String area) {}

    static FreePosts of(Seat seat, Optional<Area> elsewhere) {
        Place place = seat.place();
        List<Found> found = new ArrayList<>();
        place.known()
                .posts()
                .forEach(history -> found.add(new Found(history, place.area().id())));
        elsewhere.ifPresent(area ->
                place.context().database().read(sql -> AreaPosts.whole(sql, area.id())).posts().stream()
                        .filter(history ->
                                !history.post().areas().containsKey(place.area().id()))
                        .forEach(history -> found.add(new Found(history, area.id()))));
        return new FreePosts(
                place,
                found.stream()
                        .filter(each -> each.history().existsOn(place.today()) != Certainty.NO)
                        .filter(each -> !held(each, seat))
                        .sorted(Comparator.comparing(each -> free(each.history(), place) ? 0 : 1))
                        .toList());
    }

    private static boolean held(Found found, Seat seat) {
        return seat.holder()
                .map(holder -> found.history().on(seat.place().today()).stream()
                        .anyMatch(each ->
                                holder.person() != null && holder.person().equals(each.person())))
                .orElse(found.history().post().id().equals(seat.history().post().id()));
    }

    private static boolean free(PostHistory history, Place place) {
        return history.on(place.today()).size() < history.post().seats();
    }

    /** The ones with a free seat only. */
    FreePosts free() {
        return new FreePosts(
                place,
                posts.stream().filter(each -> free(each.history(), place)).toList());
    }

    List<Option> options() {
        return posts.stream()
                .map(each -> new Option(
                        each.history().post().id(),
                        SamePerson.named(each.history().post(), place),
                        free(each.history(), place) ? place.texts().of("joint.free") : null))
                .toList();
    }

    /** Those with these ids. */
    List<Found> chosen(List<String> ids) {
        return posts.stream()
                .filter(each -> ids.contains(each.history().post().id()))
                .toList();
    }
}
