package org.peerbench.leadership.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.peerbench.api.picture.ExportStyle;
import org.peerbench.api.picture.Lettering;
import org.peerbench.api.picture.Svg;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.post.Holding;

/**
 * An area's posts through time: one lane a seat, who held it by pattern and letter, empty times with their days, faded
 * ends where a date is only partly known, what is to end, elections, today, and a dotted tail since the last check.
 */
public final class PostTimeline {
    private static final int WIDTH = 1140;
    private static final int LABELS = 292;
    private static final int TOP = 46;
    private static final int LANE = 34;
    private static final int LEGEND = 34;
    private static final int LABEL_SIZE = 14;

    private final List<Seat> seats;
    private final List<Moment> moments;
    private final LocalDate today;
    private final TimeAxis axis;
    private final Function<Holding, String> holder;
    private final Texts texts;

    /**
     * A picture.
     *
     * @param seats   from top to bottom
     * @param moments what concerns all of them
     * @param first   the first day shown
     * @param end     the first day no longer shown
     * @param today   the day on which the picture is looked at
     * @param holder  the name of who holds, or what is said in its place
     * @param texts   the words
     */
    public PostTimeline(
            List<Seat> seats,
            List<Moment> moments,
            LocalDate first,
            LocalDate end,
            LocalDate today,
            Function<Holding, String> holder,
            Texts texts) {
        this.seats = List.copyOf(seats);
        this.moments = List.copyOf(moments);
        this.today = today;
        this.axis = new TimeAxis(first, end, LABELS, WIDTH - 8.0);
        this.holder = holder;
        this.texts = texts;
    }

    /** For the page: every holding and every empty time a stop for the keyboard, said in the line named by {@code says}. */
    public String inPage(String says, String exit) {
        Svg svg = frame("role", "group", "data-roving", "", "data-roving-says", says, "data-roving-exit", exit);
        draw(svg, true);
        return svg.close().toString();
    }

    /** For a file: the same picture with its style inside, nothing to act on. */
    public String export() {
        Svg svg = frame("role", "img");
        svg.style(ExportStyle.of(PostTimeline.class, "/org/peerbench/leadership/leadership-pictures.css"));
        svg.empty("rect", "class", "ground", "width", WIDTH, "height", height());
        draw(svg, false);
        return svg.close().toString();
    }

    private Svg frame(Object... more) {
        List<Object> attributes = new ArrayList<>(List.of(
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "post-timeline",
                "viewBox",
                "0 0 " + WIDTH + " " + height(),
                "width",
                WIDTH,
                "height",
                height()));
        attributes.addAll(List.of(more));
        attributes.addAll(List.of("aria-label", texts.of("picture.timeline")));
        return new Svg().open("svg", attributes.toArray());
    }

    private int lanes() {
        return seats.size() * LANE;
    }

    private int height() {
        return TOP + lanes() + LEGEND;
    }

    private void draw(Svg svg, boolean links) {
        Patterns.define(svg);
        axis.draw(svg, TOP, TOP + lanes());
        moments(svg);
        double y = TOP;
        for (Seat seat : seats) {
            label(svg, seat, y);
            new SeatDrawing(svg, axis, seat, today, holder, texts, links).draw(y + 5, LANE - 10.0);
            y += LANE;
        }
        today(svg);
        new TimelineLegend(svg, texts).draw(8, TOP + lanes() + 22.0, WIDTH);
    }

    private void label(Svg svg, Seat seat, double y) {
        svg.empty("path", "class", "lane-rule", "d", "M0 " + Svg.number(y) + "H" + WIDTH);
        String name = shortened(seat.label(), LABEL_SIZE, LABELS - 14.0);
        double middle = seat.organisation().isBlank() ? y + 22 : y + 15;
        svg.open("g", "class", "lane-name");
        svg.text("title", seat.organisation().isBlank() ? seat.label() : seat.label() + ", " + seat.organisation())
                .text("text", name, "class", "lane-post", "x", 0, "y", middle);
        if (!seat.organisation().isBlank()) {
            String organisation = shortened(seat.organisation(), 12, LABELS - 14.0);
            svg.text("text", organisation, "class", "lane-organisation", "x", 0, "y", y + 29);
        }
        svg.close();
    }

    private static String shortened(String text, double size, double room) {
        String shown = text;
        while (Lettering.width(shown, size) > room) {
            shown = shown.substring(0, shown.length() - 2).stripTrailing() + "…";
        }
        return shown;
    }

    private void moments(Svg svg) {
        for (Moment moment : moments) {
            if (axis.shows(moment.day())) {
                String x = Svg.number(axis.x(moment.day()));
                svg.open("g", "class", "moment");
                svg.text("title", moment.name());
                svg.empty("path", "class", "moment-rule", "d", "M" + x + " " + (TOP - 22) + "V" + (TOP + lanes()));
                svg.close();
                svg.text("text", moment.name(), "class", "moment-name", "x", axis.x(moment.day()) + 4, "y", TOP - 24);
            }
        }
    }

    private void today(Svg svg) {
        Optional.of(today).filter(axis::shows).ifPresent(day -> {
            String x = Svg.number(axis.x(day));
            svg.empty("path", "class", "today-rule", "d", "M" + x + " " + (TOP - 4) + "V" + (TOP + lanes()));
        });
    }
}
