package org.peerbench.relationships.measure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;

/**
 * What became of a main figure between two moments. Each is measured over all partners of its own moment, so that it is
 * the figure that the page of that day shows; who came or went is part of it.
 *
 * @param measure which figure
 * @param name    what it is called in the API
 * @param before  at the earlier moment
 * @param after   at the later
 */
public record Development(Measure measure, String name, Reading before, Reading after) {
    /** The main figures of two networks of the same relation, threshold and rule. */
    public static List<Development> between(Network before, Network after) {
        List<Figure> then = figures(before);
        List<Figure> now = figures(after);
        return IntStream.range(0, then.size())
                .mapToObj(at -> new Development(
                        then.get(at).measure(),
                        then.get(at).name(),
                        then.get(at).reading(),
                        now.get(at).reading()))
                .toList();
    }

    private record Figure(Measure measure, String name, Reading reading) {}

    private static List<Figure> figures(Network network) {
        Measures counted = Measures.of(network);
        Structure shape = Structure.of(network, false);
        Share oneSided =
                new Share(network.count(DyadStatus.ONE_SIDED), network.ties().size());
        return List.of(
                new Figure(
                        Measure.RESPONSE,
                        "respondents",
                        Reading.of(counted.coverage().respondents())),
                new Figure(
                        Measure.RESPONSE,
                        "pairsAnswered",
                        Reading.of(counted.coverage().pairs())),
                figure(Measure.ACTORS, Reading.of(counted.actors())),
                figure(Measure.TIES, Reading.of(network.ties().size())),
                figure(Measure.DENSITY, Reading.of(counted.density())),
                figure(Measure.CONFIRMED, Reading.of(counted.confirmed())),
                figure(Measure.ONE_SIDED, Reading.of(oneSided)),
                figure(Measure.RECIPROCITY, Reading.of(shape.reciprocity().arcsReturned())),
                figure(Measure.COMPONENTS, Reading.of(shape.components())),
                figure(Measure.ISOLATES, Reading.of(shape.isolates())),
                figure(Measure.CUT_POINTS, Reading.of(shape.cutPoints())),
                figure(Measure.TRANSITIVITY, Reading.of(shape.triangles().transitivity())),
                figure(Measure.DEGREE_CENTRALISATION, Reading.of(shape.degreeCentralisation())),
                figure(Measure.BETWEENNESS_CENTRALISATION, Reading.of(shape.betweennessCentralisation())));
    }

    private static Figure figure(Measure measure, Reading reading) {
        return new Figure(measure, measure.names().get(0), reading);
    }

    /** How much more it is now; empty where one of the two is not defined. */
    public OptionalDouble difference() {
        return before.value().isPresent() && after.value().isPresent()
                ? OptionalDouble.of(after.value().getAsDouble() - before.value().getAsDouble())
                : OptionalDouble.empty();
    }

    /** Whether it may not have changed at all: both could be the same, whatever the unknown pairs turn out to be. */
    public boolean uncertain() {
        return before.couldBe(after);
    }
}
