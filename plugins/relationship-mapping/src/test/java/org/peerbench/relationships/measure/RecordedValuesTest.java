package org.peerbench.relationships.measure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Forty-three networks of twenty publications. Beside each stand figures that other programs gave for it, with version
 * and call, to 15 digits; for every figure two programs or more. In the calls {@code g} is the network with its ties
 * only, {@code distance} the greatest value + 1 − the value of a tie (the value itself where 1 is the closest),
 * {@code group} what stands after the @, {@code a} the matrix of the ties with 0 and 1, {@code n} how many there are.
 */
class RecordedValuesTest {
    private static final List<String> NETWORKS = List.of(
            "zachary",
            "kite",
            "padgett-marriage",
            "padgett-business",
            "davis",
            "knuth",
            "knoke",
            "knoke-money",
            "coleman-1",
            "coleman-2",
            "drabek-cheyenne",
            "drabek-hurrfrederic",
            "drabek-lakepomona",
            "drabek-mtsi",
            "drabek-mtsthelens",
            "drabek-texas",
            "drabek-wichita",
            "krackhardt-advice",
            "krackhardt-friendship",
            "krackhardt-reports",
            "sampson-1",
            "sampson-2",
            "sampson-3",
            "newcomb-0",
            "newcomb-15",
            "thurman-chart",
            "thurman-contacts",
            "read-alliances",
            "read-enmities",
            "wiring-games",
            "wiring-arguments",
            "wiring-friendship",
            "wiring-antagonism",
            "wiring-help",
            "kapferer-1",
            "kapferer-2",
            "killworth-ham",
            "bernard-office",
            "freeman-1",
            "freeman-2",
            "schwimmer",
            "trade-goods",
            "trade-minerals");

    @TestFactory
    Stream<DynamicTest> ourFiguresAreThoseOfOtherPrograms() {
        return NETWORKS.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    FiguresByName figures =
                            FiguresByName.of(Published.read(name).network());
                    Recorded.read(name + ".values").forEach(figure -> figure.assertSame(figures.get(figure.name())));
                }));
    }

    @Test
    void everyFigureWasAskedOfTwoPrograms() {
        for (String name : NETWORKS) {
            Recorded.read(name + ".values").stream()
                    .collect(Collectors.groupingBy(
                            Recorded::name, Collectors.mapping(Recorded::program, Collectors.toSet())))
                    .forEach((figure, programs) -> assertTrue(programs.size() > 1, name + " " + figure));
        }
    }

    @Test
    void theNetworksAreOfTwentyPublications() {
        Set<String> publications = NETWORKS.stream()
                .map(name -> Published.read(name).publication())
                .collect(Collectors.toSet());
        assertTrue(publications.size() >= 20, publications.toString());
    }

    @Test
    void everyKindOfNetworkIsAmongThem() {
        assertSome(Published::directed);
        assertSome(published -> published.top() > 1 && !published.oneIsClosest());
        assertSome(Published::oneIsClosest);
        assertSome(published -> measures(published).isolates().size() > 1);
        assertSome(published -> measures(published).components().stream()
                        .filter(part -> part.size() > 1)
                        .count()
                > 1);
    }

    private static void assertSome(Predicate<Published> kind) {
        assertTrue(NETWORKS.stream().map(Published::read).anyMatch(kind));
    }

    private static Measures measures(Published published) {
        return Measures.of(published.network());
    }
}
