package org.peerbench.relationships.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;

/**
 * Where each partner stands. The same network always gives the same layout. Make it once from the network with all its
 * ties and draw every filtered view with it, so that nothing moves when the level or the rule is changed.
 *
 * <p>No mark and no name covers another as long as there is room; the frame grows in height until there is. Time grows
 * about with partners × ties²; a hundred partners take well under a second.
 */
public final class Layout {
    /** Pixels; wide enough to show type of 13 px in a column of 700. */
    static final int WIDTH = 720;

    private static final int MOST_ATTEMPTS = 5;
    private static final double GROWTH = 1.15;
    private static final double AIR = 6;

    private final int height;
    private final Map<String, Spot> spots;

    private Layout(int height, Map<String, Spot> spots) {
        this.height = height;
        this.spots = Map.copyOf(spots);
    }

    /** A layout from nothing. */
    public static Layout of(Network network) {
        return new Layouting(sorted(network), lines(network)).fresh();
    }

    /**
     * A layout that keeps what people know: partners stay about where they were, new ones are put where the picture
     * reads best.
     */
    public static Layout of(Network network, Layout before) {
        return new Layouting(sorted(network), lines(network)).after(before);
    }

    /** In a fixed order, so that the order in which partners were listed moves nothing. */
    private static List<Actor> sorted(Network network) {
        return network.actors().stream()
                .sorted(Comparator.comparing(Actor::sector)
                        .thenComparing(Actor::label)
                        .thenComparing(Actor::id))
                .toList();
    }

    private static Lines lines(Network network) {
        List<Actor> actors = sorted(network);
        Map<String, Integer> order = new HashMap<>();
        actors.forEach(actor -> order.put(actor.id(), order.size()));
        Lines lines = new Lines(actors.size());
        Drawn.of(network, MapOptions.titled("")).lines().stream()
                .map(dyad -> new int[] {
                    order.get(dyad.from()), order.get(dyad.to()), dyad.status() == DyadStatus.UNKNOWN ? 0 : 1
                })
                .sorted(Comparator.<int[]>comparingInt(line -> Math.min(line[0], line[1]))
                        .thenComparingInt(line -> Math.max(line[0], line[1])))
                .forEach(line -> lines.add(Math.min(line[0], line[1]), Math.max(line[0], line[1]), line[2] == 1));
        return lines;
    }

    int height() {
        return height;
    }

    /** Where a partner stands; nothing for one that was not in the network. */
    Optional<Spot> spot(String actor) {
        return Optional.ofNullable(spots.get(actor));
    }

    /** Where one partner stands and on which side its name is. */
    record Spot(int x, int y, Placement placement, Label label) {}

    /** One search for a layout. */
    private record Layouting(List<Actor> actors, Lines lines) {
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
            Arrangement cropped = new Arrangement(labels(), WIDTH, lower - upper + 2 * AIR);
            for (int node = 0; node < actors.size(); node++) {
                cropped.move(node, places.x[node], places.y[node] - upper + AIR, places.placement(node));
            }
            return result(cropped);
        }

        Layout after(Layout before) {
            Arrangement places = new Arrangement(labels(), WIDTH, Math.max(before.height, roomFor(actors.size())));
            Strain strain = new Strain(places, lines, wanted(places));
            List<Integer> fresh = new ArrayList<>();
            for (int node = 0; node < actors.size(); node++) {
                Optional<Spot> known = before.spot(actors.get(node).id());
                if (known.isPresent()) {
                    places.move(
                            node, known.get().x(), known.get().y(), known.get().placement());
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

        private static double roomFor(int partners) {
            return Math.max(320, 270 + 15.0 * partners);
        }

        private Arrangement arrange(double height) {
            Arrangement places = new Arrangement(labels(), WIDTH, Math.rint(height));
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
            Map<String, Spot> spots = new HashMap<>();
            for (int node = 0; node < actors.size(); node++) {
                spots.put(
                        actors.get(node).id(),
                        new Spot(
                                (int) places.x[node],
                                (int) places.y[node],
                                places.placement(node),
                                labels().get(node)));
            }
            return new Layout((int) places.height, spots);
        }
    }
}
