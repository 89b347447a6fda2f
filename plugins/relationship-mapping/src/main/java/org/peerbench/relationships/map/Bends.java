package org.peerbench.relationships.map;

import java.util.List;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Network;

/**
 * How far a line leaves the straight way, so that it does not pass over the mark of a third partner, where it would seem
 * to end, nor long beneath a name.
 */
final class Bends {
    private static final double[] WAYS = {16, -16, 28, -28, 42, -42, 60, -60};
    private static final double ROOM = Arrangement.MARK + 3;
    private static final double OVER_MARK = 60;
    private static final double BENEATH_NAME = 0.5;
    private static final double BENT = 0.6;
    private static final int PIECES = 10;
    /** Partners beyond which lines are no longer told apart one by one. */
    private static final int MOST = 120;

    private record Partner(String id, double x, double y, double left, double top, double right, double bottom) {}

    private final Layout layout;
    private final boolean directed;
    private final List<Partner> partners;

    /** Around marks and names, or around marks alone. */
    Bends(Layout layout, Network network, boolean names) {
        this.layout = layout;
        this.directed = network.directed();
        this.partners = network.actors().size() > MOST
                ? List.of()
                : network.actors().stream().map(actor -> partner(actor, names)).toList();
    }

    private Partner partner(Actor actor, boolean names) {
        Layout.Spot spot = layout.of(actor.id());
        Label label = Label.of(names ? ShortName.of(actor.label()) : "");
        double left = spot.x() + spot.placement().left(label);
        double top = spot.y() + spot.placement().top(label);
        double height = names ? label.height() : 0;
        return new Partner(actor.id(), spot.x(), spot.y(), left, top, left + label.width(), top + height);
    }

    /** Pixels that the middle of the line from one partner to another goes aside; 0 for most that have no direction. */
    double of(String from, String to) {
        double usual = TieLine.aside(layout.of(from), layout.of(to), directed);
        double best = usual;
        double least = trouble(from, to, usual);
        for (int way = 0; way < WAYS.length && least > 0; way++) {
            double bend = usual + WAYS[way];
            double trouble = trouble(from, to, bend) + BENT * Math.abs(WAYS[way]);
            if (trouble < least) {
                least = trouble;
                best = bend;
            }
        }
        return best;
    }

    private double trouble(String from, String to, double bend) {
        Layout.Spot start = layout.of(from);
        Layout.Spot end = layout.of(to);
        double length = Math.max(1, Math.hypot(end.x() - start.x(), end.y() - start.y()));
        double middleX = (start.x() + end.x()) / 2.0 + 2 * bend * (end.y() - start.y()) / length;
        double middleY = (start.y() + end.y()) / 2.0 - 2 * bend * (end.x() - start.x()) / length;
        double[] over = new double[partners.size()];
        double trouble = 0;
        double x = start.x();
        double y = start.y();
        for (int piece = 1; piece <= PIECES; piece++) {
            double share = piece / (double) PIECES;
            double nextX = TieLine.along(start.x(), middleX, end.x(), share);
            double nextY = TieLine.along(start.y(), middleY, end.y(), share);
            trouble += outside(nextX, nextY);
            for (int index = 0; index < over.length; index++) {
                Partner partner = partners.get(index);
                boolean own = partner.id().equals(from) || partner.id().equals(to);
                trouble += BENEATH_NAME * beneath(partner, x, y, nextX, nextY);
                over[index] = Math.max(over[index], own ? 0 : touches(partner, x, y, nextX, nextY));
            }
            x = nextX;
            y = nextY;
        }
        for (double one : over) {
            trouble += one;
        }
        return trouble;
    }

    private double outside(double x, double y) {
        return x < 4 || y < 4 || x > Layout.WIDTH - 4 || y > layout.height() - 4 ? OVER_MARK : 0;
    }

    private static double touches(Partner partner, double x1, double y1, double x2, double y2) {
        return Geometry.distance(partner.x(), partner.y(), x1, y1, x2, y2) < ROOM ? OVER_MARK : 0;
    }

    private static double beneath(Partner partner, double x1, double y1, double x2, double y2) {
        return Geometry.within(
                x1, y1, x2, y2, partner.left() - 2, partner.top() - 1, partner.right() + 2, partner.bottom() + 1);
    }
}
