package org.peerbench.relationships.measure;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.peerbench.relationships.change.Changes;
import org.peerbench.relationships.change.Kind;
import org.peerbench.relationships.graph.Multiplexity;
import org.peerbench.relationships.network.Network;

/** Figures of several networks on the same actors, as other programs gave them: several relations, or two waves. */
class RecordedComparisonsTest {
    /** How many pairs are tied by 1, 2 … of the relations, and the share of those tied by two or more. */
    @TestFactory
    Stream<DynamicTest> pairsAreTiedByAsManyRelationsAsOtherProgramsCount() {
        return compare("multiplexity.values", networks -> {
            Multiplexity strands = Strands.of(networks);
            return DoubleStream.concat(
                            strands.pairs().stream().mapToDouble(Integer::intValue), strands.share().stream())
                    .toArray();
        });
    }

    /** How many ties began, ended, rose, fell and stayed from one wave to the next. */
    @TestFactory
    Stream<DynamicTest> tiesBeginAndEndAsOtherProgramsCount() {
        return compare("changes.values", waves -> {
            Changes changes = Changes.between(waves.get(0), waves.get(1));
            return Stream.of(Kind.BEGAN, Kind.ENDED, Kind.ROSE, Kind.FELL, Kind.SAME)
                    .mapToDouble(kind -> changes.of(kind).size())
                    .toArray();
        });
    }

    private interface Figures {
        double[] of(List<Network> networks);
    }

    private static Stream<DynamicTest> compare(String file, Figures figures) {
        return Recorded.read(file).stream()
                .map(theirs -> DynamicTest.dynamicTest(
                        theirs.name() + " by " + theirs.program(),
                        () -> theirs.assertSame(figures.of(theirs.networks().stream()
                                .map(name -> Published.read(name).network())
                                .toList()))));
    }
}
