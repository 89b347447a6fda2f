package org.peerbench.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.peerbench.relationships.graph.Betweenness;
import org.peerbench.relationships.measure.Measures;
import org.peerbench.relationships.measure.Structure;
import org.peerbench.relationships.network.Network;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Figures of networks beside JGraphT's, on the same random graphs, in alternating blocks. The first line of each pair is
 * the subject beside itself: no ratio closer to 1 than that one says anything.
 */
@Command(name = "measures", description = "Betweenness beside JGraphT, and all figures of an area of 60 partners.")
final class MeasuresRun implements Runnable {
    private static final int PARTNERS = 60;
    private static final int SEED = 7;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        print("%d processors; wall time in milliseconds%n", Runtime.getRuntime().availableProcessors());
        area();
        RandomTies small = RandomTies.of(1_000, 5_000, SEED);
        print("%nbetweenness of 1,000 nodes and 5,000 ties%n");
        print("  greatest relative difference to JGraphT %.1e%n", small.difference());
        betweenness(small, 3, 11);
        print("%nbetweenness of 10,000 nodes and 50,000 ties; each of JGraphT's blocks takes minutes%n");
        betweenness(RandomTies.of(10_000, 50_000, SEED), 0, 2);
    }

    private void betweenness(RandomTies graph, int warmUp, int blocks) {
        Runnable ours = () -> Betweenness.of(graph.ours());
        tell("the same twice", outcome(ours, ours, warmUp, blocks));
        tell("JGraphT", outcome(ours, graph::theirScores, warmUp, blocks));
    }

    private static Pair.Outcome outcome(Runnable subject, Runnable yardstick, int warmUp, int blocks) {
        List<Double> ofSubject = new ArrayList<>();
        List<Double> ofYardstick = new ArrayList<>();
        for (int block = -warmUp; block < blocks; block++) {
            double one = millis(subject);
            double other = millis(yardstick);
            if (block >= 0) {
                ofSubject.add(one);
                ofYardstick.add(other);
            }
        }
        return Pair.outcome(ofYardstick, ofSubject);
    }

    private void tell(String yardstick, Pair.Outcome outcome) {
        print("  beside %s%n", yardstick);
        print("    ours              %s%n", outcome.yardstick());
        print("    theirs            %s%n", outcome.subject());
        print("    theirs / ours     %s%n", outcome.ratio());
    }

    private void area() {
        Network network = RandomTies.network(PARTNERS, SEED);
        List<Double> times = new ArrayList<>();
        double first = millis(() -> all(network));
        for (int round = 0; round < 300; round++) {
            double time = millis(() -> all(network));
            if (round >= 100) {
                times.add(time);
            }
        }
        print(
                "all figures of %d partners with %d working links%n",
                PARTNERS, network.ties().size());
        print("    the very first    %.2f%n    then              %s%n", first, Spread.of(times));
    }

    private static void all(Network network) {
        Measures.of(network);
        Structure.of(network, true);
    }

    private static double millis(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / 1e6;
    }

    private void print(String format, Object... arguments) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(format, arguments);
        out.flush();
    }
}
