package org.peerbench.relationships.map;

import java.util.ArrayList;
import java.util.List;
import org.peerbench.relationships.network.Actor;

/** What marks and names take up of a picture, as left, upper, right and lower edges. */
final class Boxes {
    private Boxes() {}

    static List<double[]> of(Layout layout, List<Actor> actors) {
        List<double[]> boxes = new ArrayList<>();
        for (Actor actor : actors) {
            Layout.Spot spot = layout.of(actor.id());
            Label label = Label.of(ShortName.of(actor.label()));
            double left = spot.x() + spot.placement().left(label);
            double top = spot.y() + spot.placement().top(label);
            double mark = Arrangement.MARK;
            boxes.add(new double[] {left, top, left + label.width(), top + label.height()});
            boxes.add(new double[] {spot.x() - mark, spot.y() - mark, spot.x() + mark, spot.y() + mark});
        }
        return boxes;
    }

    /** The area that two share. */
    static double overlap(double[] one, double[] other) {
        double wide = Math.min(one[2], other[2]) - Math.max(one[0], other[0]);
        double high = Math.min(one[3], other[3]) - Math.max(one[1], other[1]);
        return wide > 0 && high > 0 ? wide * high : 0;
    }
}
