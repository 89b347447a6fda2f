package org.peerbench.leadership.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.part.Option;
import org.peerbench.leadership.Permissions;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.record.Posts;

/**
 * What else the holder of a seat holds and whoever asks may change, in whichever area.
 *
 * @param joint on the same appointment
 * @param more  on others
 */
record SamePerson(List<Held> joint, List<Held> more) {
    /** A holding with its post. */
    record Held(Holding holding, Post post) {}

    static SamePerson of(Seat seat, Request request) {
        Holding holding = seat.holding();
        Map<Boolean, List<Held>> sorted = all(seat, request).stream()
                .collect(Collectors.partitioningBy(other -> holding.jointGroup().isPresent()
                        && holding.jointGroup().equals(other.holding().jointGroup())));
        return new SamePerson(sorted.get(true), sorted.get(false));
    }

    private static List<Held> all(Seat seat, Request request) {
        Holding holding = seat.holding();
        LocalDate today = seat.place().today();
        if (holding.person() == null) {
            return List.of();
        }
        return seat.place().context().database().read(sql -> {
            Posts posts = new Posts(sql);
            return new Holdings(sql)
                    .ofPerson(holding.person()).stream()
                            .filter(other -> !other.id().equals(holding.id()))
                            .filter(other -> !other.held().endedBy(today).atAll())
                            .flatMap(other -> posts.find(other.post()).stream().map(post -> new Held(other, post)))
                            .filter(other -> other.post().areas().keySet().stream()
                                    .anyMatch(area -> request.may(Permissions.WRITE, area)))
                            .toList();
        });
    }

    List<Holding> holdings() {
        return held().map(Held::holding).toList();
    }

    private Stream<Held> held() {
        return Stream.concat(joint.stream(), more.stream());
    }

    /** To tick; those on the same appointment say so. */
    List<Option> options(Place place) {
        return held().map(each -> new Option(
                        each.holding().id(),
                        named(each.post(), place),
                        joint.contains(each) ? place.texts().of("leaves.also.joint") : null))
                .toList();
    }

    /** Ids of what is held on the same appointment. */
    List<String> jointIds() {
        return joint.stream().map(each -> each.holding().id()).toList();
    }

    /** What becomes empty with a departure, said before it is saved; nothing for a post that is held alone. */
    List<String> notes(Seat seat) {
        if (joint.isEmpty()) {
            return seat.notes();
        }
        String posts = Stream.concat(
                        Stream.of(seat.named()), joint.stream().map(each -> named(each.post(), seat.place())))
                .collect(Collectors.joining("; "));
        String said = seat.place().texts().of("leaves.joint", joint.size() + 1, posts);
        return Stream.concat(Stream.of(said), seat.notes().stream()).toList();
    }

    static String named(Post post, Place place) {
        String organisation = place.names().organisation(post.organisation());
        return organisation.isBlank() ? post.label() : place.texts().of("entry.named", post.label(), organisation);
    }
}
