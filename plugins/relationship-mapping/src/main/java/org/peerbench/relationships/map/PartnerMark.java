package org.peerbench.relationships.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.picture.Lettering;
import org.peerbench.api.picture.Svg;
import org.peerbench.relationships.network.Actor;

/** One partner: a mark, its name, a ring for the keyboard's focus. */
final class PartnerMark {
    /** Half the size of a comfortable target for a finger. */
    private static final int TOUCH = 22;

    private static final int RING = 19;

    /** How far the ground of a name reaches beyond its letters. */
    private static final double PLATE = 2;

    private PartnerMark() {}

    static void draw(Svg svg, Actor actor, Layout.Spot spot, String name, Optional<String> link, Object... more) {
        if (link.isPresent()) {
            List<Object> attributes = new ArrayList<>(
                    List.of("class", "partner", "href", link.get(), "aria-label", name, "data-partner", actor.id()));
            attributes.addAll(List.of(more));
            svg.open("a", attributes.toArray());
        } else {
            svg.open(
                    "g",
                    "class",
                    "partner",
                    "tabindex",
                    0,
                    "role",
                    "img",
                    "aria-label",
                    name,
                    "data-partner",
                    actor.id());
        }
        svg.empty("circle", "class", "focus-ring", "cx", spot.x(), "cy", spot.y(), "r", RING);
        svg.empty("circle", "class", "partner-target", "cx", spot.x(), "cy", spot.y(), "r", TOUCH);
        plain(svg, actor, spot, name);
        svg.close();
    }

    /** The ground that a name stands on: it covers the lines that pass there, so that none strikes through a word. */
    static void plate(Svg svg, Actor actor, Layout.Spot spot) {
        Label label = Label.of(ShortName.of(actor.label()));
        double middle = spot.x() + spot.placement().left(label) + label.width() / 2;
        double top = spot.y() + spot.placement().top(label);
        for (int line = 0; line < label.lines().size(); line++) {
            double width = Lettering.width(label.lines().get(line), Label.SIZE) + 2 * PLATE;
            double x = spot.placement().start(middle, label.width(), width, PLATE);
            svg.empty(
                    "rect",
                    "class",
                    "name-plate",
                    "x",
                    x,
                    "y",
                    top + line * Label.LINE - 1,
                    "width",
                    width,
                    "height",
                    Label.LINE + 1);
        }
    }

    /** Without anything to act on, for a picture outside the page. */
    static void plain(Svg svg, Actor actor, Layout.Spot spot, String name) {
        svg.text("title", name);
        Mark.draw(svg, actor.sector(), spot.x(), spot.y());
        Label label = Label.of(ShortName.of(actor.label()));
        Placement placement = spot.placement();
        double x = spot.x() + placement.textX();
        double y = spot.y() + placement.top(label) + 11.5;
        svg.open("text", "class", "partner-name", "text-anchor", placement.anchor(), "x", x, "y", y);
        List<String> lines = label.lines();
        for (int line = 0; line < lines.size(); line++) {
            svg.text("tspan", lines.get(line), "x", x, "y", y + line * Label.LINE);
        }
        svg.close();
    }
}
