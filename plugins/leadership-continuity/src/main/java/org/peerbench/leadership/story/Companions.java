package org.peerbench.leadership.story;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.story.Together.Chair;
import org.peerbench.leadership.story.Together.Pair;

/** Those with whom somebody works, as tables show them. */
public final class Companions {
    private Companions() {}

    /**
     * Somebody, with since when the two have worked together.
     *
     * @param person the holder's page; blank where there is none
     * @param name   blank where nobody is named
     * @param core   whether the partnership rests on this pair
     * @param asked  whether this is the one who was asked about
     */
    public record Row(
            String post,
            String path,
            String organisation,
            String name,
            String person,
            String since,
            String together,
            boolean core,
            boolean asked) {}

    /** Whoever sits on these chairs, with everybody else. */
    static List<Row> of(List<Chair> own, Together together, String asked) {
        return together.with(own).stream()
                .map(pair -> row(pair, together.place(), asked))
                .toList();
    }

    private static Row row(Pair pair, Place place, String asked) {
        Chair other = pair.other();
        return new Row(
                other.history().post().label(),
                place.path("posts/" + other.history().post().id()),
                organisation(other, place),
                place.names().of(other.holding()).orElse(""),
                other.holding().person() == null
                        ? ""
                        : place.path("people/" + other.holding().person()),
                pair.since(place),
                place.dates().of(pair.days()),
                pair.core(),
                other.holding().id().equals(asked));
    }

    /** Post, organisation and, where there is one to show, name. */
    static String said(Chair chair, Place place) {
        String seat = Stream.of(chair.history().post().label(), organisation(chair, place))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return place.names()
                .of(chair.holding())
                .map(name -> place.texts().of("story.who", seat, name))
                .orElse(seat);
    }

    static String organisation(Chair chair, Place place) {
        return place.names().organisation(chair.history().post().organisation());
    }
}
