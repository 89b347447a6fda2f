package org.peerbench.relationships.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.AnswerStatus;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Networks;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.TieRule;
import org.peerbench.relationships.network.Told;

class MeasurePropertiesTest {
    private static final List<Actor> FIVE = Networks.actors("a", "b", "c", "d", "e");

    @Property(tries = 300)
    void densityLiesWithinItsBounds(@ForAll("reports") List<Report> reports, @ForAll TieRule rule) {
        Density density = measures(reports, rule).density();
        density.value().ifPresent(value -> {
            assertTrue(density.low().getAsDouble() <= value);
            assertTrue(value <= density.high().getAsDouble());
        });
    }

    @Property(tries = 300)
    void theSharesOfTheProfileAddUpToTheKnownPairs(@ForAll("reports") List<Report> reports, @ForAll TieRule rule) {
        Measures measures = measures(reports, rule);
        assertEquals(
                measures.density().known(),
                measures.profile().levels().stream()
                        .mapToInt(level -> level.share().count())
                        .sum());
    }

    @Property(tries = 300)
    void aSilenceChangesNoFigure(@ForAll("reports") List<Report> reports, @ForAll TieRule rule) {
        List<Report> more = new ArrayList<>(reports);
        more.add(Told.silent("a", "b", AnswerStatus.DONT_KNOW));
        assertEquals(measures(reports, rule), measures(more, rule));
    }

    @Property(tries = 300)
    void everyTieIsCountedAtBothItsEnds(@ForAll("reports") List<Report> reports, @ForAll TieRule rule) {
        Measures measures = measures(reports, rule);
        int ends = measures.degrees().stream()
                .mapToInt(degree -> degree.confirmed() + degree.oneSided())
                .sum();
        assertEquals(2 * measures.density().ties(), ends);
    }

    @Provide
    static Arbitrary<List<Report>> reports() {
        Arbitrary<List<String>> ends =
                Arbitraries.of("a", "b", "c", "d", "e").list().ofSize(2).uniqueElements();
        return Combinators.combine(ends, Arbitraries.integers().between(0, 4))
                .as((pair, value) -> Told.says(pair.get(0), pair.get(1), value))
                .list()
                .ofMaxSize(20);
    }

    private static Measures measures(List<Report> reports, TieRule rule) {
        return Measures.of(Network.derive(
                FIVE,
                reports,
                NetworkQuestion.of(Relations.INTENSITY, Told.TODAY).at(2).by(rule)));
    }
}
