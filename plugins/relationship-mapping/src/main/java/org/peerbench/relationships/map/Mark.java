package org.peerbench.relationships.map;

import org.peerbench.api.picture.Svg;
import org.peerbench.relationships.network.Sector;

/** The shape of a sector's mark, so that colour is never alone. All look about the same size around the origin. */
final class Mark {
    private Mark() {}

    static void draw(Svg svg, Sector sector, int x, int y) {
        svg.empty("path", "class", "partner-mark sector-" + sector.code(), "d", path(sector, x, y));
    }

    private static String path(Sector sector, int x, int y) {
        return "M" + x + " " + y
                + switch (sector) {
                    case COUNCIL -> "m-9 -9h18v18h-18z";
                    case COMMISSIONER -> "m-10 0a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z";
                    case HOSPITAL -> "m0 -12.5l12.5 12.5l-12.5 12.5l-12.5 -12.5z";
                    case COMMUNITY -> "m0 -12l11.5 20h-23z";
                    case MENTAL_HEALTH -> "m-11.5 0l5.75 -10h11.5l5.75 10l-5.75 10h-11.5z";
                    case HOUSING -> "m-10 10v-11l10 -10l10 10v11z";
                    case VOLUNTARY -> "m-8.5 0a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0z";
                    case OTHER -> "m-4 -10.5h8v6.5h6.5v8h-6.5v6.5h-8v-6.5h-6.5v-8h6.5z";
                };
    }
}
