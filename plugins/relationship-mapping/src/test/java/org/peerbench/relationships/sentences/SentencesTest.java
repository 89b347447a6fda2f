package org.peerbench.relationships.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerbench.relationships.network.Told.TODAY;
import static org.peerbench.relationships.network.Told.during;
import static org.peerbench.relationships.network.Told.says;
import static org.peerbench.relationships.network.Told.silent;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerbench.relationships.expected.Seat;
import org.peerbench.relationships.measure.Measure;
import org.peerbench.relationships.network.AnswerStatus;
import org.peerbench.relationships.network.Harrowfen;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Networks;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.ScalePoint;
import org.peerbench.relationships.network.Sector;

class SentencesTest {
    private final Words words = new Words();
    private final Network harrowfen = Harrowfen.network();

    @Test
    void theNetworkIsOneSentence() {
        assertEquals(
                "15 partners and 20 working links, 16 confirmed by both sides; 3 pairs are not yet known.",
                NetworkSentence.of(harrowfen).in(words));
        assertEquals(
                "20 working links; 3 pairs not yet known",
                NetworkSentence.heading(harrowfen).in(words));
    }

    @Test
    void onePartnerAloneIsSaidWithoutAPlural() {
        Network alone = derive("a/council");
        assertEquals(
                "One partner and no working links; every pair is known.",
                NetworkSentence.of(alone).in(words));
    }

    @Test
    void anEmptyNetworkSaysSo() {
        assertEquals(
                "No partners have been chosen yet.",
                NetworkSentence.of(Networks.complete(List.of(), List.of())).in(words));
    }

    @Test
    void aPartnerIsReadOutWithItsLinks() {
        assertEquals(
                "Harrowfen Council, 7 working links, 1 one-sided, 1 not yet known",
                PartnerName.of(harrowfen, harrowfen.actors().get(0)).in(words));
    }

    @Test
    void aRowSaysWhoSaysSoSinceWhenAndFromWhere() {
        TieRow row = rows(during(says("a", "b", 3), "2024", null), during(says("b", "a", 3), "2025-02", null))
                .get(0);
        assertEquals("coordinate", row.closeness().in(words));
        assertEquals("Both say so", row.saysSo().in(words));
        assertEquals("2025-02", row.since().orElseThrow().text());
        assertEquals(List.of("survey"), row.sources());
    }

    @Test
    void twoDifferentViewsStandSideBySide() {
        assertEquals(
                "a and b: integrate. a says “integrate”; b says “aware”",
                rows(says("a", "b", 4), says("b", "a", 1)).get(0).title().in(words));
    }

    @Test
    void aSilentSideIsNamed() {
        assertEquals(
                "a says “integrate”; b has not answered",
                rows(says("a", "b", 4)).get(0).saysSo().in(words));
        assertEquals(
                "a says “integrate”; b would rather not say",
                rows(says("a", "b", 4), silent("b", "a", AnswerStatus.DECLINED))
                        .get(0)
                        .saysSo()
                        .in(words));
    }

    @Test
    void anUnknownPairHasItsRow() {
        assertEquals(
                "a and b: not yet known. Neither has answered",
                rows().get(0).title().in(words));
    }

    @Test
    void everyKeyThatTheCodeNamesIsInTheBundle() {
        Stream<String> scales = Relations.builtIn().stream()
                .flatMap(relation -> relation.scale().points().stream())
                .flatMap((ScalePoint point) ->
                        Stream.of(point.label().key(), point.wording().key()));
        Stream<String> measures = Arrays.stream(Measure.values())
                .flatMap(measure -> Stream.of(measure.nameKey(), measure.definitionKey()));
        Stream<String> sectors = Arrays.stream(Sector.values()).map(sector -> "sector." + sector.code());
        Stream<String> seats = Arrays.stream(Seat.values()).map(Seat::key);
        Stream.of(scales, measures, sectors, seats)
                .flatMap(keys -> keys)
                .forEach(key -> assertTrue(words.has(key), key));
    }

    private static List<TieRow> rows(Report... reports) {
        return TieRow.of(derive("a/council b/icb", reports));
    }

    private static Network derive(String actors, Report... reports) {
        return Network.derive(
                Networks.actors(actors.split(" ")),
                List.of(reports),
                NetworkQuestion.of(Relations.INTENSITY, TODAY).at(1));
    }
}
