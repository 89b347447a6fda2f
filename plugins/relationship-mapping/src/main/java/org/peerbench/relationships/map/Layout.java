package org.peerbench.relationships.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;

/**
 * Where each partner stands. The same network always gives the same layout. Make it once from the network with all its
 * ties and draw every filtered view with it, so that nothing moves when the level or the rule is changed.
 *
 * <p>A layout can be written down and read again, and a later one made from it, so that a map stays as people know it
 * while ties come and go.
 *
 * <p>No mark and no name covers another as long as there is room; the frame grows in height until there is. Time grows
 * about with partners × ties²; a hundred partners take well under a second.
 */
public final class Layout {
    /** Pixels; wide enough to show type of 13 px in a column of 700. */
    static final int WIDTH = 720;

    private final int height;
    private final Map<String, Spot> spots;

    Layout(int height, Map<String, Spot> spots) {
        this.height = height;
        this.spots = Map.copyOf(spots);
    }

    /** A layout from nothing. */
    public static Layout of(Network network) {
        return of(Subject.of(network));
    }

    static Layout of(Subject subject) {
        return new Layouting(subject.actors(), subject.lines()).fresh();
    }

    /**
     * A layout that keeps what people know: partners stay about where they were, new ones are put where the picture
     * reads best.
     */
    public static Layout of(Network network, Layout before) {
        Subject subject = Subject.of(network);
        return new Layouting(subject.actors(), subject.lines()).after(before);
    }

    /**
     * All of a network that bears on its layout.
     *
     * @param actors in a fixed order, so that the order in which partners were listed moves nothing
     * @param pairs  what is drawn between them, in a fixed order too
     */
    record Subject(List<Actor> actors, List<Pair> pairs) {
        /** A line between two, by their places in the list; a tie also draws them together. */
        record Pair(int one, int other, boolean tie) {}

        static Subject of(Network network) {
            List<Actor> actors = network.actors().stream()
                    .sorted(Comparator.comparing(Actor::sector)
                            .thenComparing(Actor::label)
                            .thenComparing(Actor::id))
                    .toList();
            Map<String, Integer> order = new HashMap<>();
            actors.forEach(actor -> order.put(actor.id(), order.size()));
            List<Pair> pairs = Drawn.of(network, MapOptions.titled("")).lines().stream()
                    .map(dyad -> pair(order.get(dyad.from()), order.get(dyad.to()), dyad))
                    .sorted(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other))
                    .toList();
            return new Subject(actors, pairs);
        }

        private static Pair pair(int from, int to, Dyad dyad) {
            return new Pair(Math.min(from, to), Math.max(from, to), dyad.status() != DyadStatus.UNKNOWN);
        }

        Lines lines() {
            Lines lines = new Lines(actors.size());
            pairs.forEach(pair -> lines.add(pair.one(), pair.other(), pair.tie()));
            return lines;
        }
    }

    /** As text, to be stored: a line for the height and one for each partner. */
    public String written() {
        return spots.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(spot -> "\n" + spot.getValue().x() + " " + spot.getValue().y() + " "
                        + spot.getValue().placement() + " " + spot.getKey())
                .collect(Collectors.joining("", String.valueOf(height), ""));
    }

    /** What was written; nothing when the text is not a layout, so that a fresh one can be made. */
    public static Optional<Layout> read(String text) {
        try {
            List<String[]> lines = text.lines().map(line -> line.split(" ", 4)).toList();
            Map<String, Spot> spots = lines.stream()
                    .skip(1)
                    .collect(Collectors.toMap(
                            line -> line[3],
                            line -> new Spot(
                                    Integer.parseInt(line[0]), Integer.parseInt(line[1]), Placement.valueOf(line[2]))));
            return Optional.of(new Layout(Integer.parseInt(lines.get(0)[0]), spots));
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException notALayout) {
            return Optional.empty();
        }
    }

    int height() {
        return height;
    }

    /** Where a partner stands; nothing for one that was not in the network. */
    Optional<Spot> spot(String actor) {
        return Optional.ofNullable(spots.get(actor));
    }

    /** Where a partner of the network stands. */
    Spot of(String actor) {
        return spot(actor)
                .orElseThrow(() -> new IllegalArgumentException("The layout has no place for partner " + actor));
    }

    /** Where one partner stands and on which side its name is. */
    record Spot(int x, int y, Placement placement) {}
}
