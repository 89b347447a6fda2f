package org.peerbench.api.picture;

/**
 * How wide a text is in Arial. The widths are those of the Helvetica font metrics that Arial shares, in thousandths of
 * the type size; they stand here so that a drawing has the same bytes on every machine, whatever fonts it has.
 */
public final class Lettering {
    private static final int FIRST = ' ';
    private static final int UNLISTED = 600;
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    private Lettering() {}

    /** The width of a text at a type size, in the same unit as the size. */
    public static double width(String text, double size) {
        int thousandths = text.codePoints().map(Lettering::width).sum();
        return thousandths * size / 1000;
    }

    private static int width(int codePoint) {
        int index = codePoint - FIRST;
        return index >= 0 && index < WIDTHS.length ? WIDTHS[index] : UNLISTED;
    }
}
