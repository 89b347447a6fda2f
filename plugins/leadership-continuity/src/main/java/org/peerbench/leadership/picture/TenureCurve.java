package org.peerbench.leadership.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.peerbench.api.picture.Svg;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.survival.Interval;
import org.peerbench.leadership.survival.KaplanMeier;
import org.peerbench.leadership.survival.Limits;

/**
 * The share that stays, over years: one or two curves with their 95 % limits as a band, a tick wherever somebody was last
 * seen, and how many were under observation at each year.
 */
public final class TenureCurve {
    private static final double YEAR = 365.25;
    private static final int YEARS = 8;
    private static final int WIDTH = 900;
    private static final int PLOT = 360;
    private static final int ROW = 22;
    private static final int NAMES = 620;

    private final List<Curve> curves;
    private final Interval interval;
    private final Chart chart;
    private final Texts texts;

    /** A curve with its name. */
    public record Curve(String name, KaplanMeier of) {}

    /** A picture of one curve, or of two beside each other. */
    public TenureCurve(List<Curve> curves, Interval interval, Texts texts) {
        this.curves = List.copyOf(curves);
        this.interval = interval;
        this.texts = texts;
        this.chart = new Chart(WIDTH, height(), 64, PLOT, years() * YEAR, 1);
    }

    /** For the page. */
    public String inPage() {
        Svg svg = Chart.open(WIDTH, height(), texts.of("tenure.picture"));
        chart.up(
                svg,
                IntStream.rangeClosed(0, 4)
                        .mapToObj(quarter -> new Chart.Mark(quarter / 4.0, quarter * 25 + "%"))
                        .toList());
        chart.across(svg, marks());
        svg.text("text", texts.of("tenure.axis"), "class", "chart-name", "x", 64, "y", PLOT + 38);
        for (int which = 0; which < curves.size(); which++) {
            draw(svg, curves.get(which).of(), "curve-" + (which + 1));
        }
        for (int which = 0; which < curves.size(); which++) {
            name(svg, which);
            atRisk(svg, which);
        }
        return svg.close().toString();
    }

    private int height() {
        return PLOT + 66 + ROW * curves.size();
    }

    /** As far as somebody was seen, at most eight years. */
    private int years() {
        double last = curves.stream()
                .mapToDouble(curve -> curve.of().time().length == 0
                        ? 0
                        : curve.of().time()[curve.of().time().length - 1])
                .max()
                .orElse(0);
        return (int) Math.max(1, Math.min(YEARS, Math.ceil(last / YEAR)));
    }

    private List<Chart.Mark> marks() {
        return IntStream.rangeClosed(0, years())
                .mapToObj(year -> new Chart.Mark(year * YEAR, String.valueOf(year)))
                .toList();
    }

    private void draw(Svg svg, KaplanMeier curve, String style) {
        Limits[] limits = curve.limits(interval);
        StringBuilder upper = new StringBuilder("M" + chart.at(0, 1));
        StringBuilder lower = new StringBuilder();
        StringBuilder line = new StringBuilder("M" + chart.at(0, 1));
        StringBuilder ticks = new StringBuilder();
        double low = 1;
        double high = 1;
        for (int day = 0; day < limits.length && curve.time()[day] <= years() * YEAR; day++) {
            double x = curve.time()[day];
            String across = "H" + Svg.number(chart.x(x));
            lower.insert(0, "L" + chart.at(x, low));
            high = Double.isNaN(limits[day].high()) ? high : limits[day].high();
            low = Double.isNaN(limits[day].low()) ? low : limits[day].low();
            upper.append(across).append("V").append(Svg.number(chart.y(high)));
            lower.insert(0, "L" + chart.at(x, low));
            line.append(across).append("V").append(Svg.number(chart.y(curve.survival()[day])));
            if (curve.censored()[day] > 0) {
                ticks.append("M")
                        .append(Svg.number(chart.x(x)))
                        .append(" ")
                        .append(Svg.number(chart.y(curve.survival()[day]) - 5))
                        .append("v10");
            }
        }
        if (limits.length > 0 && curve.time()[limits.length - 1] > years() * YEAR) {
            String edge = "H" + Svg.number(chart.x(years() * YEAR));
            upper.append(edge);
            line.append(edge);
            lower.insert(0, "L" + chart.at(years() * YEAR, low));
        }
        svg.empty("path", "class", "curve-band " + style, "d", upper + lower.toString() + "Z");
        svg.empty("path", "class", "curve-line " + style, "d", line.toString());
        svg.empty("path", "class", "curve-tick " + style, "d", ticks.isEmpty() ? "M0 0" : ticks.toString());
    }

    /** In the upper right, where no curve comes. */
    private void name(Svg svg, int which) {
        double y = 40.0 + 24 * which;
        String style = "curve-" + (which + 1);
        svg.empty("path", "class", "curve-line " + style, "d", "M" + (NAMES - 42) + " " + Svg.number(y - 5) + "h32");
        svg.text("text", curves.get(which).name(), "class", "curve-name " + style, "x", NAMES, "y", y);
    }

    /** How many are under observation then: those of the next day on which somebody was last seen or left. */
    private static int atRisk(KaplanMeier curve, double day) {
        int place = Arrays.binarySearch(curve.time(), day);
        int next = place >= 0 ? place : -place - 1;
        return next < curve.time().length ? curve.atRisk()[next] : 0;
    }

    private void atRisk(Svg svg, int which) {
        double y = PLOT + 60.0 + ROW * which;
        KaplanMeier curve = curves.get(which).of();
        svg.text("text", texts.of("tenure.atRisk"), "class", "chart-row curve-" + (which + 1), "x", 0, "y", y);
        for (int year = 1; year <= years(); year++) {
            svg.text(
                    "text",
                    String.valueOf(atRisk(curve, year * YEAR)),
                    "class",
                    "chart-count",
                    "x",
                    chart.x(year * YEAR),
                    "y",
                    y);
        }
    }
}
