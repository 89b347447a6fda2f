package org.peerbench.relationships.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.DyadStatus;

/**
 * On which side of its mark each name stands in one view. Marks stay where the layout has them, whatever is drawn; a name
 * goes to another side only where the lines of this view leave it clearly more room there.
 */
final class Sides {
    /** Strain that is worth another side than the one people know: about a line through a name. */
    private static final double WORTH = 40;

    private static final int ROUNDS = 3;
    /** Partners × lines; beyond it the picture is so full that no side is free. */
    private static final long MOST = 60_000;

    private final Arrangement places;
    private final Strain strain;

    private Sides(Arrangement places, Strain strain) {
        this.places = places;
        this.strain = strain;
    }

    /** The same layout for these partners, with names clear of these lines. */
    static Layout of(Layout layout, List<Actor> actors, List<Dyad> drawn) {
        if ((long) actors.size() * drawn.size() > MOST) {
            return layout;
        }
        Map<String, Integer> order = new HashMap<>();
        actors.forEach(actor -> order.put(actor.id(), order.size()));
        Lines lines = new Lines(actors.size());
        drawn.forEach(tie -> lines.add(order.get(tie.from()), order.get(tie.to()), tie.status() != DyadStatus.UNKNOWN));
        Arrangement places = new Arrangement(
                actors.stream()
                        .map(actor -> Label.of(ShortName.of(actor.label())))
                        .toList(),
                Layout.WIDTH,
                layout.height());
        for (Actor actor : actors) {
            Layout.Spot spot = layout.of(actor.id());
            places.move(order.get(actor.id()), spot.x(), spot.y(), spot.placement());
        }
        Strain strain = new Strain(places, lines, new double[actors.size()][]);
        strain.preferLegible();
        new Sides(places, strain).settle();
        Map<String, Layout.Spot> spots = new HashMap<>();
        order.forEach((id, node) ->
                spots.put(id, new Layout.Spot((int) places.x[node], (int) places.y[node], places.placement(node))));
        return new Layout(layout.height(), spots);
    }

    private void settle() {
        boolean better = true;
        for (int round = 0; round < ROUNDS && better; round++) {
            better = false;
            for (int node = 0; node < places.size; node++) {
                better |= improve(node);
            }
        }
    }

    private boolean improve(int node) {
        double x = places.x[node];
        double y = places.y[node];
        Placement known = places.placement(node);
        Placement best = known;
        double least = strain.ofName(node) - WORTH;
        for (Placement side : Placement.values()) {
            places.move(node, x, y, side);
            boolean pushed = places.x[node] != x || places.y[node] != y;
            double after = strain.ofName(node);
            if (!pushed && after < least) {
                least = after;
                best = side;
            }
        }
        places.move(node, x, y, best);
        return best != known;
    }
}
