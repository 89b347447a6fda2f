package org.peerbench.leadership.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.leadership.picture.PostTimeline;
import org.peerbench.leadership.picture.Seat;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Lane;
import org.peerbench.leadership.post.Lanes;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.time.Certainty;

/** The picture of an area's posts through time: six years back and two ahead. */
public final class AreaTimeline {
    private static final int BACK = 6;
    private static final int AHEAD = 2;

    private AreaTimeline() {}

    /** Of these posts, as known on the place's day. */
    public static PostTimeline of(Place place, Collection<PostHistory> posts) {
        LocalDate first = place.day().minusYears(BACK).withDayOfYear(1);
        LocalDate end = place.day().plusYears(AHEAD).withDayOfYear(1).plusYears(1);
        List<Seat> seats = new ArrayList<>();
        for (PostHistory history : posts) {
            for (Lane lane : Lanes.of(history, first, place.day().plusDays(1))) {
                if (!lane.extra() || !lane.holdings().isEmpty()) {
                    seats.add(new Seat(
                            history,
                            lane,
                            history.post().label(),
                            place.names().organisation(history.post().organisation()),
                            place.path("posts/" + history.post().id())));
                }
            }
        }
        return new PostTimeline(
                seats,
                Moments.of(posts, place),
                first,
                end,
                place.day(),
                holding -> said(holding, place),
                place.texts());
    }

    private static String said(Holding holding, Place place) {
        String name = place.names().said(holding);
        return new Joint(place)
                .said(holding)
                .map(joint -> place.texts().of("story.joint", name, joint))
                .orElse(name);
    }

    /** The posts that exist on the place's day. */
    public static List<PostHistory> shown(Place place) {
        return place.known().posts().stream()
                .filter(history -> history.existsOn(place.day()) != Certainty.NO)
                .toList();
    }

    /** Answers {@code areas/{area}/timeline.svg}. */
    public static Answer file(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        List<PostHistory> posts = shown(place);
        if (posts.isEmpty()) {
            throw Refusal.notFound(place.texts().of("story.none"));
        }
        byte[] svg = of(place, posts).export().getBytes(StandardCharsets.UTF_8);
        String name = "leadership-" + place.area().code() + "-" + place.day() + ".svg";
        return new Answer.Download(name, "image/svg+xml", svg);
    }
}
