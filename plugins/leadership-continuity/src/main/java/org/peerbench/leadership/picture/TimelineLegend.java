package org.peerbench.leadership.picture;

import org.peerbench.api.picture.Lettering;
import org.peerbench.api.picture.Svg;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.words.Words;

/** What the patterns and signs mean, in the picture, so that an export keeps it. */
final class TimelineLegend {
    private static final double SIZE = 12;
    private static final int SAMPLE = 22;

    private final Svg svg;
    private final Texts texts;
    private double x;

    TimelineLegend(Svg svg, Texts texts) {
        this.svg = svg;
        this.texts = texts;
    }

    void draw(double left, double y, double right) {
        x = left;
        Words words = new Words(texts);
        svg.open("g", "class", "legend-of-timeline");
        for (Basis basis : new Basis[] {
            Basis.SUBSTANTIVE,
            Basis.INTERIM,
            Basis.ACTING,
            Basis.SECONDMENT,
            Basis.ELECTED,
            Basis.EX_OFFICIO,
            Basis.DESIGNATE
        }) {
            String way = Words.code(basis);
            svg.empty("rect", "class", "way way-" + way, "x", x, "y", y - 12, "width", SAMPLE, "height", 16);
            svg.text("text", words.letter(basis), "class", "letter letter-" + way, "x", x + 6, "y", y);
            word(words.of(basis), y);
        }
        svg.empty("rect", "class", "empty-bar", "x", x, "y", y - 12, "width", SAMPLE, "height", 16);
        word(texts.of("picture.legend.empty"), y);
        svg.empty(
                "path",
                "class",
                "diamond",
                "d",
                "M" + Svg.number(x + 8) + " " + Svg.number(y - 13) + "l6 9l-6 9l-6 -9z");
        x -= 6;
        word(texts.of("picture.legend.end"), y);
        svg.empty("rect", "class", "unchecked", "x", x, "y", y - 12, "width", SAMPLE, "height", 16);
        word(texts.of("picture.legend.unchecked"), y);
        svg.close();
    }

    private void word(String text, double y) {
        svg.text("text", text, "class", "legend-word", "x", x + SAMPLE + 5, "y", y);
        x += SAMPLE + 5 + Lettering.width(text, SIZE) + 13;
    }
}
