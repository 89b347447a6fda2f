package org.peerbench.relationships.map;

import java.util.List;
import java.util.Optional;
import org.peerbench.relationships.network.Actor;

/** One partner: a mark, its name, a ring for the keyboard's focus. */
final class PartnerMark {
    /** Half the size of a comfortable target for a finger. */
    private static final int TOUCH = 22;

    private static final int RING = 19;

    private PartnerMark() {}

    static void draw(Svg svg, Actor actor, Layout.Spot spot, String name, Optional<String> link) {
        if (link.isPresent()) {
            svg.open("a", "class", "partner", "href", link.get(), "aria-label", name, "data-partner", actor.id());
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

    /** Without anything to act on, for a picture outside the page. */
    static void plain(Svg svg, Actor actor, Layout.Spot spot, String name) {
        svg.text("title", name);
        Mark.draw(svg, actor.sector(), spot.x(), spot.y());
        Label label = Label.of(ShortName.of(actor.label()));
        Placement placement = spot.placement();
        double x = spot.x() + placement.textX();
        double y = spot.y() + placement.top(label) + 11.5;
        svg.open("text", "class", "partner-name halo", "text-anchor", placement.anchor(), "x", x, "y", y);
        List<String> lines = label.lines();
        for (int line = 0; line < lines.size(); line++) {
            svg.text("tspan", lines.get(line), "x", x, "y", y + line * Label.LINE);
        }
        svg.close();
    }
}
