package org.peerbench.leadership.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.page.AreaTimeline;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.story.Together.Chair;

/** Months that every two have worked together, below the diagonal; posts by law and core posts only. */
public final class Matrix {
    private static final double MONTH = 30.4375;
    private static final int YEAR = 365;

    private Matrix() {}

    /**
     * One line.
     *
     * @param number stands for the post at the head of its column
     */
    public record Line(int number, String name, String organisation, String path, List<Cell> cells) {}

    /** Months together, with its shade and what it says in words. */
    public record Cell(String text, String shade, String says) {}

    private record Seat(PostHistory history, Optional<Chair> chair) {}

    static List<Line> of(Together together) {
        Place place = together.place();
        List<Seat> seats = AreaTimeline.shown(place).stream()
                .filter(history -> place.known().type(history.post()) != SeatType.OTHER)
                .flatMap(history -> seats(history, together))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < seats.size(); row++) {
            Seat seat = seats.get(row);
            lines.add(new Line(
                    row + 1,
                    seat.history().post().label(),
                    place.names().organisation(seat.history().post().organisation()),
                    place.path("posts/" + seat.history().post().id()),
                    seats.subList(0, row).stream()
                            .map(other -> cell(seat, other, together))
                            .toList()));
        }
        return lines;
    }

    private static Stream<Seat> seats(PostHistory history, Together together) {
        List<Seat> held = together.chairs().stream()
                .filter(chair -> chair.history().equals(history))
                .map(chair -> new Seat(history, Optional.of(chair)))
                .toList();
        return held.isEmpty() ? Stream.of(new Seat(history, Optional.empty())) : held.stream();
    }

    private static Cell cell(Seat one, Seat other, Together together) {
        Texts texts = together.place().texts();
        if (one.chair().isEmpty() || other.chair().isEmpty()) {
            return new Cell("0", "empty", texts.of("story.together.empty"));
        }
        if (one.chair().get().sameAs(other.chair().get())) {
            return new Cell("=", "same", texts.of("story.together.same"));
        }
        return together.pair(one.chair().get(), other.chair().get())
                .map(pair -> new Cell(
                        Long.toString(Math.round(pair.days().middle() / MONTH)),
                        shade(pair.days().middle()),
                        together.place().dates().of(pair.days())))
                .orElse(new Cell("?", "unknown", texts.of("story.unknown")));
    }

    private static String shade(double days) {
        return days < YEAR ? "1" : days < 2 * YEAR ? "2" : days < 4 * YEAR ? "3" : "4";
    }
}
