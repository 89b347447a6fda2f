package org.peerbench.leadership.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.Maybe;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Lane;
import org.peerbench.leadership.post.Lanes;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.Words;

/** The posts of an area on a day, with who holds them and which seats are empty. */
public record PostsAnswer(String asOf, List<PostThen> posts) {
    private static final LocalDate BEFORE_ALL = LocalDate.of(Edtf.FIRST_YEAR, 1, 1);

    /**
     * A post.
     *
     * @param organisation its id
     * @param type         {@code statutory}, {@code core} or {@code other}, as it counts in this area
     * @param exists       whether there was such a post on the day: {@code yes}, {@code possibly} or {@code no}
     * @param observedFrom since when its history is complete, as exactly as recorded; before that a gap says nothing
     * @param recorded     whether anything is recorded of who holds it; where not, nobody knows whether it is empty
     * @param gaps         seats in which nobody sat on the day, since when and for how long by then
     */
    public record PostThen(
            String id,
            String label,
            String role,
            @Maybe String organisation,
            int seats,
            String type,
            String exists,
            @Maybe String observedFrom,
            boolean recorded,
            List<HolderThen> holders,
            List<EmptySeat> gaps) {}

    static PostsAnswer of(Request request, ToolContext context) {
        Place place = Place.asRecorded(request, context);
        return new PostsAnswer(
                place.day().toString(),
                place.known().posts().stream()
                        .map(history -> post(history, place))
                        .toList());
    }

    private static PostThen post(PostHistory history, Place place) {
        LocalDate day = place.day();
        Post post = history.post();
        return new PostThen(
                post.id(),
                post.label(),
                post.role(),
                post.organisation().orElse(null),
                post.seats(),
                Words.code(place.known().type(post)),
                Words.code(history.existsOn(day)),
                text(post.observedFrom()),
                !history.holdings().isEmpty(),
                history.holdings().stream()
                        .filter(holding -> holding.held().on(day).atAll())
                        .map(holding -> HolderThen.of(holding, place.names(), day))
                        .toList(),
                empty(history, day));
    }

    private static List<EmptySeat> empty(PostHistory history, LocalDate day) {
        if (!history.existsOn(day).atAll()) {
            return List.of();
        }
        return Lanes.of(history, BEFORE_ALL, day.plusDays(1)).stream()
                .filter(lane -> !lane.extra())
                .flatMap(lane -> gap(lane, day).stream())
                .toList();
    }

    private static Optional<EmptySeat> gap(Lane lane, LocalDate day) {
        return lane.gaps().stream()
                .filter(gap -> gap.during().on(day).atAll())
                .reduce((earlier, later) -> later)
                .map(gap -> EmptySeat.of(lane.number(), gap));
    }

    static String text(Optional<Edtf> date) {
        return date.map(Edtf::text).orElse(null);
    }
}
