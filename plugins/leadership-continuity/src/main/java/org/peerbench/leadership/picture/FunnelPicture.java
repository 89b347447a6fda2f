package org.peerbench.leadership.picture;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.peerbench.api.picture.Svg;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.survival.Funnel;

/**
 * Areas as dots by their size and their rate, between the limits within which chance alone spreads them. One may be
 * named, the others are not, and none is ranked.
 */
public final class FunnelPicture {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 420;
    private static final int PLOT = 360;
    private static final int STEPS = 80;
    private static final int HUNDRED = 100;

    private final List<Dot> dots;
    private final double rate;
    private final Chart chart;
    private final double most;
    private final double top;
    private final Texts texts;

    /**
     * An area.
     *
     * @param seatYears its size
     * @param rate      changes in a hundred seat-years
     * @param name      blank where it stays unnamed
     */
    public record Dot(double seatYears, double rate, String name) {}

    /** Of these areas around what all have together, in a hundred seat-years. */
    public FunnelPicture(List<Dot> dots, double rate, Texts texts) {
        this.dots = List.copyOf(dots);
        this.rate = rate;
        this.texts = texts;
        this.most = round(dots.stream().mapToDouble(Dot::seatYears).max().orElse(1) * 1.1);
        double highest = dots.stream().mapToDouble(Dot::rate).max().orElse(1);
        this.top = round(Math.max(highest * 1.15, rate * 2.5));
        this.chart = new Chart(WIDTH, HEIGHT, 64, PLOT, most, top);
    }

    private static double round(double value) {
        double step = value > 100 ? 50 : 25;
        return Math.max(step, Math.ceil(value / step) * step);
    }

    /** For the page. */
    public String inPage() {
        Svg svg = Chart.open(WIDTH, HEIGHT, texts.of("compare.picture"));
        chart.up(svg, marks(top));
        chart.across(svg, marks(most));
        svg.text("text", texts.of("compare.up"), "class", "chart-name", "x", 0, "y", 14);
        svg.text("text", texts.of("compare.across"), "class", "chart-name", "x", 64, "y", PLOT + 42);
        limit(svg, "outer", funnel -> funnel.outer().high(), texts.of("compare.outer"));
        limit(svg, "outer", funnel -> funnel.outer().low(), "");
        limit(svg, "inner", funnel -> funnel.inner().high(), texts.of("compare.inner"));
        limit(svg, "inner", funnel -> funnel.inner().low(), "");
        svg.empty("path", "class", "funnel-all", "d", "M" + chart.at(0, rate) + "L" + chart.at(most, rate));
        dots.stream().filter(dot -> dot.name().isBlank()).forEach(dot -> dot(svg, dot));
        dots.stream().filter(dot -> !dot.name().isBlank()).forEach(dot -> dot(svg, dot));
        return svg.close().toString();
    }

    private static List<Chart.Mark> marks(double until) {
        return IntStream.rangeClosed(0, 5)
                .mapToObj(part -> new Chart.Mark(until * part / 5, String.valueOf(Math.round(until * part / 5))))
                .toList();
    }

    private void limit(Svg svg, String style, ToDoubleFunction<Funnel> of, String name) {
        StringBuilder path = new StringBuilder();
        double last = 0;
        for (int step = 2; step <= STEPS; step++) {
            double exposure = most * step / STEPS;
            last = of.applyAsDouble(Funnel.ofRate(rate / HUNDRED, exposure)) * HUNDRED;
            if (last <= top) {
                path.append(path.isEmpty() ? "M" : "L").append(chart.at(exposure, last));
            }
        }
        if (!path.isEmpty()) {
            svg.empty("path", "class", "funnel-" + style, "d", path.toString());
        }
        if (!name.isEmpty()) {
            svg.text("text", name, "class", "funnel-name", "x", WIDTH - 20, "y", chart.y(last) - 6);
        }
    }

    private void dot(Svg svg, Dot dot) {
        boolean own = !dot.name().isBlank();
        double x = chart.x(dot.seatYears());
        double y = chart.y(dot.rate());
        svg.empty("circle", "class", own ? "funnel-own" : "funnel-dot", "cx", x, "cy", y, "r", own ? 7 : 4.5);
        if (own) {
            svg.text("text", dot.name(), "class", "funnel-label", "x", x, "y", y - 14);
        }
    }
}
