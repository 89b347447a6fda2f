package org.peerbench.relationships.map;

import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.picture.Lettering;

/**
 * A name broken into lines.
 *
 * @param lines at most three
 * @param width of the widest, in pixels of the drawing
 */
record Label(List<String> lines, double width) {
    static final double SIZE = 13;
    static final double LINE = 15;
    private static final double ONE_LINE = 118;
    private static final double LONGEST = 150;
    private static final int MOST_LINES = 3;

    static Label of(String name) {
        String text = name.strip();
        double whole = Lettering.width(text, SIZE);
        List<String> lines = whole <= ONE_LINE ? List.of(text) : broken(text, whole);
        return new Label(
                lines,
                lines.stream()
                        .mapToDouble(line -> Lettering.width(line, SIZE))
                        .max()
                        .orElse(0));
    }

    /** Lines of about the same length, so that a label stays a compact block. */
    private static List<String> broken(String text, double whole) {
        double parts = Math.min(MOST_LINES, Math.ceil(whole / ONE_LINE));
        double limit = whole / parts;
        List<String> lines = filled(text, limit);
        while (lines.size() > parts && limit < LONGEST) {
            limit += 3;
            lines = filled(text, limit);
        }
        return shortened(lines);
    }

    private static List<String> filled(String text, double limit) {
        List<String> lines = new ArrayList<>();
        for (String word : text.split("\\s+")) {
            int last = lines.size() - 1;
            if (last >= 0 && Lettering.width(lines.get(last) + " " + word, SIZE) <= limit) {
                lines.set(last, lines.get(last) + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private static List<String> shortened(List<String> lines) {
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(MOST_LINES, lines.size())));
        if (lines.size() > MOST_LINES) {
            kept.set(MOST_LINES - 1, kept.get(MOST_LINES - 1) + "…");
        }
        return List.copyOf(kept);
    }

    double height() {
        return lines.size() * LINE;
    }
}
