package org.peerbench.relationships.map;

import org.peerbench.api.picture.Svg;
import org.peerbench.relationships.network.Sector;

/** The mark of a sector or a sign on its own, for tables and lists; the word always stands beside it or is read with it. */
public final class PartnerIcon {
    private static final int SIZE = 26;

    private PartnerIcon() {}

    /** The mark as a small picture that says nothing of its own. */
    public static String of(Sector sector) {
        Svg svg = frame();
        Mark.draw(svg, sector, SIZE / 2, SIZE / 2);
        return svg.close().toString();
    }

    /** A sign of the picture, likewise. */
    public static String of(Sign sign) {
        Svg svg = frame();
        SignMark.draw(svg, sign, SIZE / 2.0, SIZE / 2.0);
        return svg.close().toString();
    }

    private static Svg frame() {
        return new Svg()
                .open(
                        "svg",
                        "class",
                        "partner-icon",
                        "viewBox",
                        "0 0 " + SIZE + " " + SIZE,
                        "width",
                        SIZE,
                        "height",
                        SIZE,
                        "aria-hidden",
                        "true",
                        "focusable",
                        "false");
    }
}
