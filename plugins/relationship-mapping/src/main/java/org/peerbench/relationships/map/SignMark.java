package org.peerbench.relationships.map;

import java.util.Map;
import org.peerbench.api.picture.Svg;

/** The shape of a sign: a cut through a ring, a written sheet, an empty sheet, a sheet struck out. */
final class SignMark {
    /** Half of what a sign needs on every side. */
    static final double HALF = 9;

    private static final String SHEET = "m-6 -8h8l4 4v12h-12z";
    private static final Map<Sign, String> OUTLINE = Map.of(
            Sign.LEAVING, "m-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0z",
            Sign.AGREED, SHEET,
            Sign.ON_PAPER, SHEET,
            Sign.UNWRITTEN, SHEET);
    private static final Map<Sign, String> INSIDE = Map.of(
            Sign.LEAVING, "m-4.5 4.5l4 -9m1.5 9l4 -9",
            Sign.AGREED, "m-3 0h6m-6 4h6",
            Sign.ON_PAPER, "m-3 0h6m-6 4h6",
            Sign.UNWRITTEN, "m-9 9l18 -18");

    private SignMark() {}

    static void draw(Svg svg, Sign sign, double x, double y) {
        String at = "M" + Svg.number(x) + " " + Svg.number(y);
        svg.open("g", "class", "sign sign-" + sign.code());
        svg.empty("path", "class", "sign-ground", "d", at + OUTLINE.get(sign));
        svg.empty("path", "class", "sign-outline", "d", at + OUTLINE.get(sign));
        svg.empty("path", "class", "sign-inside", "d", at + INSIDE.get(sign));
        svg.close();
    }
}
