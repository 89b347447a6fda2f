package org.peerbench.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.peerbench.api.date.Span;
import org.peerbench.relationships.graph.Betweenness;
import org.peerbench.relationships.graph.Graph;
import org.peerbench.relationships.graph.GraphBuilder;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Answer;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Report;

/** The same random ties for us and for JGraphT. */
record RandomTies(Graph ours, SimpleGraph<Integer, DefaultEdge> theirs) {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static RandomTies of(int nodes, int ties, int seed) {
        Random random = new Random(seed);
        GraphBuilder builder = Graph.undirected(nodes);
        SimpleGraph<Integer, DefaultEdge> theirs = new SimpleGraph<>(DefaultEdge.class);
        IntStream.range(0, nodes).forEach(theirs::addVertex);
        while (theirs.edgeSet().size() < ties) {
            int one = random.nextInt(nodes);
            int other = random.nextInt(nodes);
            if (one != other && theirs.addEdge(one, other) != null) {
                builder.tie(one, other);
            }
        }
        return new RandomTies(builder.build(), theirs);
    }

    Map<Integer, Double> theirScores() {
        return new BetweennessCentrality<>(theirs).getScores();
    }

    /** The greatest difference of a node's two scores, relative to the greater. */
    double difference() {
        double[] scores = Betweenness.of(ours);
        return theirScores().entrySet().stream()
                .mapToDouble(entry -> Math.abs(entry.getValue() - scores[entry.getKey()])
                        / Math.max(1, Math.max(entry.getValue(), scores[entry.getKey()])))
                .max()
                .orElse(0);
    }

    /** Partners of which each has answered about every other; about one pair in five works together. */
    static Network network(int partners, int seed) {
        Random random = new Random(seed);
        List<Actor> actors = IntStream.range(0, partners)
                .mapToObj(actor -> new Actor("o" + actor, "Partner " + actor, actor % 2 == 0 ? "council" : "hospital"))
                .toList();
        List<Report> reports = new ArrayList<>();
        for (Actor one : actors) {
            for (Actor other : actors) {
                if (!one.equals(other)) {
                    int value = random.nextInt(10) == 0 ? 1 + random.nextInt(4) : 0;
                    reports.add(report(one.id(), other.id(), value));
                }
            }
        }
        return Network.derive(actors, reports, NetworkQuestion.of(Relations.INTENSITY, DAY));
    }

    private static Report report(String from, String to, int value) {
        return new Report(
                from + "-" + to,
                Relations.INTENSITY.code(),
                from,
                to,
                from,
                "",
                Answer.of(value),
                Span.OPEN,
                Optional.empty(),
                Instant.EPOCH,
                "",
                "");
    }
}
