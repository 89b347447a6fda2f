package org.peerbench.relationships.measure;

import java.util.List;
import java.util.OptionalInt;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.ScalePoint;

/**
 * Where the known pairs stand on the scale: the share of them at each point, in the eyes of the network's rule and from
 * the answers there are (where only one side has answered, its answer). Unknown pairs are in no share. The shares add
 * up to one.
 *
 * @param levels one for every point of the scale, weakest first
 */
public record LevelProfile(List<Level> levels) {
    /**
     * One point of the scale.
     *
     * @param point the point
     * @param share pairs at this point, of the known pairs
     */
    public record Level(ScalePoint point, Share share) {}

    public LevelProfile {
        levels = List.copyOf(levels);
    }

    /** The profile of a network. */
    public static LevelProfile of(Network network) {
        List<Integer> values = network.told().stream()
                .map(Dyad::value)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
        return new LevelProfile(network.question().relation().scale().points().stream()
                .map(point -> level(point, values))
                .toList());
    }

    private static Level level(ScalePoint point, List<Integer> values) {
        int count =
                (int) values.stream().filter(value -> value == point.value()).count();
        return new Level(point, new Share(count, values.size()));
    }
}
