package org.peerbench.relationships.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NetworkPropertiesTest {
    static final List<Actor> FOUR = List.of(
            new Actor("a", "A", "council"),
            new Actor("b", "B", "icb"),
            new Actor("c", "C", "trust_acute"),
            new Actor("d", "D", "voluntary"));

    @Property(tries = 300)
    void anUnknownNeverChangesATie(
            @ForAll("reports") List<Report> reports, @ForAll("silences") Report silence, @ForAll TieRule rule) {
        List<Report> more = new ArrayList<>(reports);
        more.add(silence);
        assertEquals(statuses(reports, rule), statuses(more, rule));
    }

    @Property(tries = 300)
    void theOrderOfReportsDoesNotMatter(
            @ForAll("reports") List<Report> reports, @ForAll Random random, @ForAll TieRule rule) {
        List<Report> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);
        assertEquals(statuses(reports, rule), statuses(shuffled, rule));
    }

    @Property(tries = 300)
    void whatBothSayEitherSays(@ForAll("reports") List<Report> reports) {
        Set<String> either = ties(reports, TieRule.EITHER, 2);
        assertTrue(either.containsAll(ties(reports, TieRule.BOTH, 2)));
    }

    @Property(tries = 300)
    void aHigherThresholdNeverAddsATie(@ForAll("reports") List<Report> reports, @ForAll TieRule rule) {
        assertTrue(ties(reports, rule, 2).containsAll(ties(reports, rule, 3)));
    }

    @Provide
    static Arbitrary<List<Report>> reports() {
        return Combinators.combine(
                        ends(),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(2020, 2026))
                .as((ends, value, year) -> Told.seen(Told.says(ends.get(0), ends.get(1), value), String.valueOf(year)))
                .list()
                .ofMaxSize(16);
    }

    @Provide
    static Arbitrary<Report> silences() {
        Arbitrary<AnswerStatus> why =
                Arbitraries.of(AnswerStatus.class).filter(status -> status != AnswerStatus.ANSWERED);
        return Combinators.combine(ends(), why).as((ends, status) -> Told.silent(ends.get(0), ends.get(1), status));
    }

    private static Arbitrary<List<String>> ends() {
        return Arbitraries.of("a", "b", "c", "d").list().ofSize(2).uniqueElements();
    }

    private static List<DyadStatus> statuses(List<Report> reports, TieRule rule) {
        return derive(reports, rule, 2).dyads().stream().map(Dyad::status).toList();
    }

    private static Set<String> ties(List<Report> reports, TieRule rule, int level) {
        return derive(reports, rule, level).ties().stream()
                .map(tie -> tie.from() + tie.to())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Network derive(List<Report> reports, TieRule rule, int level) {
        return Network.derive(
                FOUR,
                reports,
                NetworkQuestion.of(Relations.INTENSITY, Told.TODAY).at(level).by(rule));
    }
}
