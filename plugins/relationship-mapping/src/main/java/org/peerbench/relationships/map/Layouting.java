package org.peerbench.relationships.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.relationships.network.Actor;

/** One search for a layout: of these partners, in their order, and these lines. */
record Layouting(List<Actor> actors, Lines lines) {
    private static final int MOST_ATTEMPTS = 5;
    private static final double GROWTH = 1.15;
    private static final double AIR = 6;

    Layout fresh() {
        double height = roomFor(actors.size());
        Arrangement places = arrange(height);
        for (int attempt = 1; attempt < MOST_ATTEMPTS && !places.clear(); attempt++) {
            height *= GROWTH;
            places = arrange(height);
        }
        return cropped(places);
    }

    /** Without the empty strips above and below. */
    private Layout cropped(Arrangement places) {
        double upper = Arrays.stream(places.outerTop).min().orElse(0);
        double lower = Arrays.stream(places.outerBottom).max().orElse(places.height);
        Arrangement cropped = new Arrangement(labels(), Layout.WIDTH, lower - upper + 2 * AIR);
        for (int node = 0; node < actors.size(); node++) {
            cropped.move(node, places.x[node], places.y[node] - upper + AIR, places.placement(node));
        }
        return result(cropped);
    }

    Layout after(Layout before) {
        Arrangement places = new Arrangement(labels(), Layout.WIDTH, Math.max(before.height(), roomFor(actors.size())));
        Strain strain = new Strain(places, lines, wanted(places));
        List<Integer> fresh = new ArrayList<>();
        for (int node = 0; node < actors.size(); node++) {
            Optional<Layout.Spot> known = before.spot(actors.get(node).id());
            if (known.isPresent()) {
                places.move(node, known.get().x(), known.get().y(), known.get().placement());
                strain.hold(node);
            } else {
                fresh.add(node);
            }
        }
        Settling settling = new Settling(places, lines, strain);
        fresh.forEach(settling::seat);
        settling.gently();
        return places.clear() ? result(places) : fresh();
    }

    private double roomFor(int partners) {
        return Math.max(320, 270 + 14.0 * partners + 3.0 * lines.all().size());
    }

    private Arrangement arrange(double height) {
        Arrangement places = new Arrangement(labels(), Layout.WIDTH, Math.rint(height));
        double[][] wanted = wanted(places);
        Outline outline = new Outline(lines, wanted);
        outline.spread(places);
        double stretch = outline.stretch(places);
        for (double[] row : wanted) {
            Arrays.setAll(row, node -> row[node] * stretch);
        }
        new Settling(places, lines, new Strain(places, lines, wanted)).freely();
        return places;
    }

    private List<Label> labels() {
        return actors.stream()
                .map(actor -> Label.of(ShortName.of(actor.label())))
                .toList();
    }

    private double[][] wanted(Arrangement places) {
        double apart = 0.82 * Math.sqrt(places.width * places.flatten * places.height / Math.max(4, actors.size()));
        double[][] wanted = new double[actors.size()][];
        for (int node = 0; node < wanted.length; node++) {
            int[] steps = lines.steps(node);
            wanted[node] = new double[wanted.length];
            for (int other = 0; other < wanted.length; other++) {
                wanted[node][other] = apart * (0.35 + 0.75 * steps[other]);
            }
        }
        return wanted;
    }

    private Layout result(Arrangement places) {
        Map<String, Layout.Spot> spots = new HashMap<>();
        for (int node = 0; node < actors.size(); node++) {
            spots.put(
                    actors.get(node).id(),
                    new Layout.Spot((int) places.x[node], (int) places.y[node], places.placement(node)));
        }
        return new Layout((int) places.height, spots);
    }
}
