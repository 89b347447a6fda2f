package org.peerbench.leadership.picture;

import org.peerbench.api.picture.Svg;

/** The patterns by which ways of holding differ without their colours, and the fades of partial dates. */
final class Patterns {
    private Patterns() {}

    static void define(Svg svg) {
        svg.open("defs");
        lines(svg, "interim", "rotate(45)", 7, "M0 0V7");
        lines(svg, "acting", "rotate(0)", 6, "M0 1.5H6");
        lines(svg, "secondment", "rotate(90)", 6, "M0 1.5H6");
        lines(svg, "empty", "rotate(45)", 9, "M0 0V9");
        fade(svg, "begins", "1", "0");
        fade(svg, "ends", "0", "1");
        svg.close();
    }

    private static void lines(Svg svg, String name, String turn, int size, String path) {
        svg.open(
                "pattern",
                "id",
                "way-" + name,
                "width",
                size,
                "height",
                size,
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                turn);
        svg.empty("rect", "class", "ground-" + name, "width", size, "height", size);
        svg.empty("path", "class", "stroke-" + name, "d", path);
        svg.close();
    }

    private static void fade(Svg svg, String name, String from, String until) {
        svg.open("linearGradient", "id", "date-" + name);
        svg.empty("stop", "class", "fade-stop", "offset", "0", "stop-opacity", from);
        svg.empty("stop", "class", "fade-stop", "offset", "1", "stop-opacity", until);
        svg.close();
    }
}
