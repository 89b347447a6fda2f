package org.peerbench.leadership.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Request;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.PostHistory;

/** A post of an area, and, where a form is about one, who holds it. */
record Seat(Place place, PostHistory history, Optional<Holding> holder) {
    /** The one whose post the path names. */
    static Seat ofPost(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        return new Seat(place, place.post(request), Optional.empty());
    }

    /**
     * The one whose holder the path names.
     *
     * @throws Refusal 404 if nobody with this id holds a post of the area
     */
    static Seat ofHolder(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        String id = request.path("holder");
        return place.known().posts().stream()
                .flatMap(history -> history.holdings().stream()
                        .filter(holding -> holding.id().equals(id))
                        .map(holding -> new Seat(place, history, Optional.of(holding))))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(place.texts().of("entry.noHolder")));
    }

    Holding holding() {
        return holder.orElseThrow();
    }

    String label() {
        return history.post().label();
    }

    /** What can be recorded about the post. */
    String path() {
        return place.path("posts/" + history.post().id() + "/record");
    }

    String holderPath(String rest) {
        return place.path("holders/" + holding().id() + "/" + rest);
    }

    /** The post's name and whose it is. */
    String named() {
        String organisation = place.names().organisation(history.post().organisation());
        return organisation.isBlank() ? label() : place.texts().of("entry.named", label(), organisation);
    }

    /** The grey line of a form: whose post, who holds it. */
    String about() {
        return Stream.of(
                        named(),
                        holder.map(place.names()::said).orElse(""),
                        place.area().name())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Says whom else a change concerns; nothing for a post that counts here only. */
    List<String> notes() {
        String others = history.post().areas().keySet().stream()
                .filter(area -> !area.equals(place.area().id()))
                .map(area -> place.context().directory().area(area))
                .flatMap(Optional::stream)
                .map(Area::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? List.of() : List.of(place.texts().of("entry.others", others));
    }
}
