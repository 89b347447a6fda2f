package org.peerbench.relationships.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.Network;

/**
 * Places for more partners than a picture with names can hold. First the outline by distances to a few partners far from
 * each other (pivot MDS, Brandes and Pich 2006), then some rounds in which linked ones draw together and near ones push
 * apart (Fruchterman and Reingold 1991, with a grid). Nothing is left to chance: the same network gives the same places.
 * Time grows about with partners × pivots + ties; 2,000 partners with 10,000 ties take well under a second.
 *
 * @param width  of the drawing
 * @param height of the drawing
 * @param x      across, by partner in the network's order
 * @param y      down, by partner in the network's order
 */
public record LargeLayout(double width, double height, double[] x, double[] y) {
    /** Up to so many partners a picture has names and every mark is an element of the page. */
    public static final int MOST_WITH_NAMES = 300;

    static final double WIDTH = 1200;
    static final double HEIGHT = 900;
    private static final double MARGIN = 24;

    /** The layout of a network. */
    public static LargeLayout of(Network network) {
        List<Actor> actors = network.actors();
        Map<String, Integer> order = new HashMap<>();
        actors.forEach(actor -> order.put(actor.id(), order.size()));
        List<List<Integer>> near = new ArrayList<>();
        actors.forEach(actor -> near.add(new ArrayList<>()));
        for (Dyad tie : network.ties()) {
            near.get(order.get(tie.from())).add(order.get(tie.to()));
            near.get(order.get(tie.to())).add(order.get(tie.from()));
        }
        int[][] links = near.stream()
                .map(ends ->
                        ends.stream().distinct().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        double[][] places = new Spreading(links, new Pivots(links).outline()).settled();
        return new LargeLayout(WIDTH, HEIGHT, fitted(places[0], WIDTH), fitted(places[1], HEIGHT));
    }

    private static double[] fitted(double[] values, double extent) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double[] fitted = new double[values.length];
        for (int node = 0; node < values.length; node++) {
            double share = high - low < 1e-9 ? 0.5 : (values[node] - low) / (high - low);
            fitted[node] = Math.rint((MARGIN + share * (extent - 2 * MARGIN)) * 10) / 10;
        }
        return fitted;
    }

    /** The same as places for a picture with names, on whole pixels. */
    Layout coarse(List<Actor> actors) {
        double scale = Layout.WIDTH / width;
        Map<String, Layout.Spot> spots = new HashMap<>();
        for (int node = 0; node < actors.size(); node++) {
            spots.put(
                    actors.get(node).id(),
                    new Layout.Spot((int) (x[node] * scale), (int) (y[node] * scale), Placement.BELOW));
        }
        return new Layout((int) (height * scale), spots);
    }
}
