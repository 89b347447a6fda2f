package org.peerbench.relationships.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.peerbench.api.picture.Lettering;
import org.peerbench.api.picture.Svg;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Scale;
import org.peerbench.relationships.network.ScalePoint;
import org.peerbench.relationships.network.Sector;

/** What the marks and lines mean, and what is not drawn; within the picture, so that an export keeps it. */
final class Legend {
    private static final int ROW = 26;
    private static final int MARGIN = 8;
    private static final double GAP = 22;

    private final Network network;
    private final Texts texts;
    private final Svg svg = new Svg();
    private double x = MARGIN;
    private int y;

    Legend(Network network, Drawn drawn, Signs signs, Texts texts, int top) {
        this.network = network;
        this.texts = texts;
        this.y = top + ROW;
        svg.open("g", "class", "legend-of-map");
        svg.empty("path", "class", "legend-rule", "d", "M0 " + (top + 6) + "H" + Layout.WIDTH);
        sectors();
        statuses();
        levels();
        signs(signs);
        drawn.notes().forEach(note -> note(note.in(texts)));
        svg.close();
    }

    /** The lower edge. */
    int bottom() {
        return y;
    }

    String drawing() {
        return svg.toString();
    }

    private void sectors() {
        List<Sector> present = Arrays.stream(Sector.values())
                .filter(sector -> network.actors().stream().map(Actor::sector).anyMatch(sector::equals))
                .toList();
        for (Sector sector : present) {
            String name = texts.of("sector." + sector.code());
            room(24, name);
            Mark.draw(svg, sector, (int) x + 10, y - 5);
            word(name, 28);
        }
        newRow();
    }

    private void statuses() {
        for (DyadStatus status : List.of(DyadStatus.CONFIRMED, DyadStatus.ONE_SIDED, DyadStatus.UNKNOWN)) {
            String name = texts.of("map.status."
                    + status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            sample(TieLine.classes(status, status == DyadStatus.UNKNOWN ? 0 : 2), name);
        }
        newRow();
    }

    private void levels() {
        Scale scale = network.question().relation().scale();
        List<ScalePoint> shown = new ArrayList<>(scale.ties());
        shown.removeIf(point -> !scale.reaches(point.value(), network.question().level()));
        String lead = texts.of("map.levels");
        word(lead, 0);
        x -= GAP - 10;
        shown.forEach(point -> sample(
                TieLine.classes(DyadStatus.CONFIRMED, scale.rank(point.value())),
                point.label().in(texts)));
        newRow();
    }

    private void signs(Signs signs) {
        if (signs.present().isEmpty()) {
            return;
        }
        for (Sign sign : signs.present()) {
            String name = texts.of(sign.key());
            room(24, name);
            SignMark.draw(svg, sign, (int) x + 10, y - 5);
            word(name, 28);
        }
        newRow();
    }

    private void sample(String classes, String name) {
        room(46, name);
        svg.open("g", "class", classes);
        svg.empty("path", "class", "tie-line", "d", "M" + (int) x + " " + (y - 5) + "h38");
        svg.close();
        word(name, 46);
    }

    private void note(String text) {
        word(text, 0);
        newRow();
    }

    private void word(String text, int indent) {
        svg.text("text", text, "class", "legend-text", "x", x + indent, "y", y);
        x += indent + Lettering.width(text, Label.SIZE) + GAP;
    }

    private void room(int indent, String text) {
        if (x > MARGIN && x + indent + Lettering.width(text, Label.SIZE) > Layout.WIDTH - MARGIN) {
            newRow();
        }
    }

    private void newRow() {
        x = MARGIN;
        y += ROW;
    }
}
