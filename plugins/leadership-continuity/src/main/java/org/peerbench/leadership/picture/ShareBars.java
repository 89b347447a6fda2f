package org.peerbench.leadership.picture;

import java.util.List;
import org.peerbench.api.picture.Svg;

/** Shares as bars beside each other, each with its name and its number. */
public final class ShareBars {
    private static final int WIDTH = 620;
    private static final int LABELS = 230;
    private static final int ROW = 28;

    private final List<Bar> bars;
    private final String says;

    /** A share with its name, 0 to 1. */
    public record Bar(String name, double share) {}

    /** Of these, from top to bottom. */
    public ShareBars(List<Bar> bars, String says) {
        this.bars = List.copyOf(bars);
        this.says = says;
    }

    /** For the page. */
    public String inPage() {
        int height = bars.size() * ROW + 4;
        Svg svg = Chart.open(WIDTH, height, says);
        double most = bars.stream().mapToDouble(Bar::share).max().orElse(1);
        for (int row = 0; row < bars.size(); row++) {
            Bar bar = bars.get(row);
            double width = most == 0 ? 0 : (WIDTH - LABELS - 60) * bar.share() / most;
            double y = row * (double) ROW;
            svg.text("text", bar.name(), "class", "bar-name", "x", 0, "y", y + 19);
            svg.empty("rect", "class", "bar-share", "x", LABELS, "y", y + 5, "width", width, "height", ROW - 9);
            svg.text(
                    "text",
                    Math.round(bar.share() * 100) + "%",
                    "class",
                    "bar-number",
                    "x",
                    LABELS + width + 6,
                    "y",
                    y + 19);
        }
        return svg.close().toString();
    }
}
