package org.peerbench.leadership.picture;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peerbench.api.picture.Lettering;
import org.peerbench.api.picture.Svg;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.post.Gap;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.DateWords;
import org.peerbench.leadership.words.Words;

/** One seat: its holders, its empty times, what is to end. */
final class SeatDrawing {
    private static final double LETTER = 12;
    private static final double LEAST = 3;

    private final Svg svg;
    private final TimeAxis axis;
    private final Seat seat;
    private final LocalDate today;
    private final Function<Holding, String> holder;
    private final DateWords dates;
    private final Words words;
    private final HoldingSentence sentence;
    private final Texts texts;
    private final boolean links;

    SeatDrawing(
            Svg svg,
            TimeAxis axis,
            Seat seat,
            LocalDate today,
            Function<Holding, String> holder,
            Texts texts,
            boolean links) {
        this.svg = svg;
        this.axis = axis;
        this.seat = seat;
        this.today = today;
        this.holder = holder;
        this.dates = new DateWords(texts);
        this.words = new Words(texts);
        this.sentence = new HoldingSentence(texts);
        this.texts = texts;
        this.links = links;
    }

    void draw(double y, double height) {
        seat.lane().gaps().stream().filter(Gap::vacancy).forEach(gap -> empty(gap, y, height));
        seat.lane().holdings().forEach(holding -> held(holding, y, height));
        seat.lane().holdings().forEach(holding -> toEnd(holding, y + height / 2));
    }

    private void empty(Gap gap, double y, double height) {
        double from = axis.x(gap.during().from().map(Edtf::earliest).orElse(axis.first()));
        double until = axis.x(earlier(gap.during().until().map(Edtf::latest).orElse(today), today));
        double width = until - from;
        if (width <= 0) {
            return;
        }
        String days = dates.count(gap.days());
        open("empty", texts.of("picture.empty", seat.label(), days));
        svg.empty("rect", "class", "empty-bar", "x", from, "y", y, "width", width, "height", height);
        Stream.of(days, days.replaceAll(" \\D+$", ""))
                .filter(text -> Lettering.width(text, LETTER) + 6 < width)
                .findFirst()
                .ifPresent(text ->
                        svg.text("text", text, "class", "empty-days", "x", from + width / 2, "y", y + height / 2 + 4));
        close();
    }

    private void held(Holding holding, double y, double height) {
        if (ends(holding.held()).isBefore(axis.first())
                || begins(holding.held()).isAfter(axis.end())) {
            return;
        }
        open("held", sentence.of(seat.label(), holding, holder.apply(holding), today));
        holding.slices().forEach(slice -> slice(holding, slice, y, height));
        fade(holding.held(), y, height);
        unverified(holding, y, height);
        close();
    }

    private void slice(Holding holding, Slice slice, double y, double height) {
        double from = axis.x(begins(slice.during().from().isPresent() ? slice.during() : holding.held()));
        double until = axis.x(ends(slice.during().until().isPresent() ? slice.during() : holding.held()));
        if (until <= from) {
            return;
        }
        String way = Words.code(slice.basis()) + (slice.absent() ? " away" : "");
        svg.empty(
                "rect",
                "class",
                "way way-" + way,
                "x",
                from,
                "y",
                y,
                "width",
                Math.max(LEAST, until - from - 1.5),
                "height",
                height);
        if (until - from > 18) {
            String letter = slice.absent() ? texts.of("picture.letter.away") : words.letter(slice.basis());
            svg.text("text", letter, "class", "letter letter-" + way, "x", from + 6, "y", y + height / 2 + 4.5);
        }
    }

    private void fade(During held, double y, double height) {
        held.from().filter(date -> !date.exact()).ifPresent(date -> blur("begins", date, y, height));
        held.until().filter(date -> !date.exact()).ifPresent(date -> blur("ends", date, y, height));
    }

    private void blur(String end, Edtf date, double y, double height) {
        double from = axis.x(date.earliest());
        double until = axis.x(date.latest().plusDays(1));
        if (until > from) {
            svg.empty(
                    "rect",
                    "class",
                    "blur-" + end,
                    "x",
                    from,
                    "y",
                    y - 0.5,
                    "width",
                    until - from,
                    "height",
                    height + 1);
        }
    }

    /** What is known of a holder ends when somebody last looked. */
    private void unverified(Holding holding, double y, double height) {
        Optional<LocalDate> checked = holding.source().verifiedOn();
        if (holding.held().until().isPresent() || begins(holding.held()).isAfter(today)) {
            return;
        }
        double from = axis.x(checked.orElse(begins(holding.held())));
        double until = axis.x(earlier(today, axis.end()));
        if (until - from > LEAST) {
            svg.empty("rect", "class", "unchecked", "x", from, "y", y, "width", until - from, "height", height);
        }
    }

    private void toEnd(Holding holding, double y) {
        holding.outlook()
                .end()
                .filter(date -> holding.held().until().isEmpty() && axis.shows(date.earliest()))
                .ifPresent(date -> {
                    double x = axis.x(date.exact() ? date.earliest() : middle(date));
                    String why = holding.outlook().kind().map(words::of).orElse(texts.of("picture.ends"));
                    open("to-end", texts.of("picture.to-end", seat.label(), why, dates.of(date)));
                    svg.empty(
                            "path",
                            "class",
                            "diamond",
                            "d",
                            "M" + Svg.number(x) + " " + Svg.number(y - 10) + "l7 10l-7 10l-7 -10z");
                    close();
                });
    }

    private static LocalDate middle(Edtf date) {
        long days = java.time.temporal.ChronoUnit.DAYS.between(date.earliest(), date.latest());
        return date.earliest().plusDays(days / 2);
    }

    private LocalDate begins(During during) {
        return during.from().map(Edtf::earliest).orElse(axis.first());
    }

    /** A holding that lasts is drawn to today and no further: nobody knows more. */
    private LocalDate ends(During during) {
        return during.until()
                .map(date -> date.latest().plusDays(date.exact() ? 0 : 1))
                .orElse(today);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private void open(String what, String says) {
        if (links) {
            svg.open("a", "href", seat.path(), "class", what, "aria-label", says);
        } else {
            svg.open("g", "class", what);
        }
        svg.text("title", says);
    }

    private void close() {
        svg.close();
    }
}
