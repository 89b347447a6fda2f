package org.peerbench.matching.standing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many partners said which level, to be drawn.
 *
 * @param bars one for each level, the lowest first
 */
public record Spread(List<Bar> bars) {
    private static final int HIGH = 20;
    private static final int WIDE = 18;

    public Spread {
        bars = List.copyOf(bars);
    }

    /** A level with how many said it, as a rectangle. */
    public record Bar(int level, long count, int x, int y, int height) {}

    /** Of what was said. */
    public static Spread of(Standing standing) {
        long most = Math.max(
                1,
                IntStream.rangeClosed(Standing.LOWEST, Standing.HIGHEST)
                        .mapToLong(level -> said(standing, level))
                        .max()
                        .orElse(1));
        return new Spread(IntStream.rangeClosed(Standing.LOWEST, Standing.HIGHEST)
                .mapToObj(level -> bar(standing, level, most))
                .toList());
    }

    private static Bar bar(Standing standing, int level, long most) {
        long count = said(standing, level);
        int height = Math.toIntExact(HIGH * count / most);
        return new Bar(level, count, 2 + level * WIDE, HIGH - height + 2, height);
    }

    private static long said(Standing standing, int level) {
        return standing.ratings().stream().filter(each -> each == level).count();
    }
}
