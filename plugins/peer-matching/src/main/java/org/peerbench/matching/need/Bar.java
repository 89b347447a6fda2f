package org.peerbench.matching.need;

import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.score.Portion;
import org.peerbench.matching.score.Score;
import org.peerbench.matching.words.Words;

/**
 * A fit as a stacked bar, with its twin in words.
 *
 * @param says     the whole bar in words, for who does not see it
 * @param fit      such as "strong fit"
 * @param segments from left to right
 * @param total    all points
 */
public record Bar(String says, String fit, List<Segment> segments, int total) {
    private static final int WIDE = 240;
    private static final int WHOLE = 1000;

    public Bar {
        segments = List.copyOf(segments);
    }

    /**
     * A part.
     *
     * @param number of the aspect, from 1, for its colour
     * @param reason why, in a sentence
     * @param x      where it begins
     * @param from   the records that it comes from; none where they are not named
     */
    public record Segment(
            int number, String name, String reason, int points, int most, int x, int width, List<Source> from) {
        public Segment {
            from = List.copyOf(from);
        }

        Segment(int number, String name, String reason, int points, int most, int x, int width) {
            this(number, name, reason, points, most, x, width, List.of());
        }
    }

    /** A record, and where it is read. */
    public record Source(String name, String path) {}

    static Bar of(Score score, Texts texts) {
        List<Segment> segments = new ArrayList<>();
        int before = 0;
        for (Portion portion : score.portions()) {
            int points = score.points(portion);
            int x = WIDE * before / WHOLE;
            before += points;
            segments.add(new Segment(
                    portion.aspect().ordinal() + 1,
                    texts.of("score." + portion.aspect().key()),
                    new Reasons(texts).of(portion),
                    points,
                    score.weights().getOrDefault(portion.aspect().key(), 0),
                    x,
                    Math.max(0, WIDE * before / WHOLE - x)));
        }
        String fit = new Words(texts).fit(score.total());
        return new Bar(texts.of("score.bar", fit), fit, segments, score.total());
    }
}
