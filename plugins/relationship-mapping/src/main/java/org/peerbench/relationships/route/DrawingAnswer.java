package org.peerbench.relationships.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.relationships.map.LargeLayout;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.page.LargePicture;

/**
 * A network with a place for every partner, for drawing it elsewhere: what the page's canvas draws.
 *
 * @param width    of the drawing
 * @param height   of the drawing
 * @param partners with their places
 * @param ties     by the partners' numbers, from 0; unknown pairs are left out
 */
public record DrawingAnswer(double width, double height, List<Spot> partners, List<Tie> ties) {
    /** A partner. */
    public record Spot(
            String id, String label, String sector, double x, double y, String says, String path, String only) {}

    /** A tie. */
    public record Tie(int from, int to, int level, String status) {}

    static DrawingAnswer of(Network network, LargePicture picture) {
        LargeLayout layout = LargeLayout.of(network);
        Map<String, Integer> numbers = new HashMap<>();
        network.actors().forEach(actor -> numbers.put(actor.id(), numbers.size()));
        List<Dyad> ties = network.ties();
        int[] links = new int[numbers.size()];
        int[] oneSided = new int[numbers.size()];
        for (Dyad tie : ties) {
            for (String end : List.of(tie.from(), tie.to())) {
                links[numbers.get(end)]++;
                oneSided[numbers.get(end)] += tie.status() == DyadStatus.ONE_SIDED ? 1 : 0;
            }
        }
        List<Spot> spots = new ArrayList<>();
        for (Actor actor : network.actors()) {
            int number = spots.size();
            spots.add(new Spot(
                    actor.id(),
                    actor.label(),
                    actor.sector().code(),
                    layout.x()[number],
                    layout.y()[number],
                    picture.says(actor, links[number], oneSided[number]),
                    picture.path(actor),
                    picture.only(actor)));
        }
        return new DrawingAnswer(
                layout.width(),
                layout.height(),
                spots,
                ties.stream()
                        .map(tie -> new Tie(
                                numbers.get(tie.from()),
                                numbers.get(tie.to()),
                                tie.value().orElseThrow(),
                                tie.status().name()))
                        .toList());
    }
}
