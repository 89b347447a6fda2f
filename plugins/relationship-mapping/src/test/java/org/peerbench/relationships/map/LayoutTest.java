package org.peerbench.relationships.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.Harrowfen;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.Told;

class LayoutTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 1", "5, 6", "15, 22", "15, 60", "25, 45", "40, 0", "40, 60", "40, 140"})
    void nothingCoversAnythingAndNothingLeavesTheFrame(int partners, int ties) {
        Network network = Fictional.network(partners, ties, 11);
        Layout layout = Layout.of(network);
        List<Named> spots = network.actors().stream()
                .map(actor -> new Named(layout.spot(actor.id()).orElseThrow(), Label.of(ShortName.of(actor.label()))))
                .toList();
        for (Named one : spots) {
            assertTrue(name(one)[0] >= 0 && name(one)[2] <= Layout.WIDTH, one.toString());
            assertTrue(name(one)[1] >= 0 && name(one)[3] <= layout.height(), one.toString());
            for (Named other : spots) {
                if (one != other) {
                    assertFalse(covers(name(one), name(other)), one + " " + other);
                    assertFalse(covers(name(one), mark(other)), one + " " + other);
                    assertFalse(covers(mark(one), mark(other)), one + " " + other);
                }
            }
        }
    }

    @Test
    void inAnAreaOfFifteenNoLineRunsThroughAName() {
        Network network = Harrowfen.network();
        Layout layout = Layout.of(network);
        for (Actor actor : network.actors()) {
            double[] name =
                    name(new Named(layout.spot(actor.id()).orElseThrow(), Label.of(ShortName.of(actor.label()))));
            for (Dyad line : Drawn.of(network, MapOptions.titled("")).lines()) {
                Layout.Spot from = layout.spot(line.from()).orElseThrow();
                Layout.Spot to = layout.spot(line.to()).orElseThrow();
                assertEquals(
                        0,
                        Geometry.within(from.x(), from.y(), to.x(), to.y(), name[0], name[1], name[2], name[3]),
                        actor.label());
            }
        }
    }

    @Test
    void theOrderOfThePartnersMovesNothing() {
        Network network = Harrowfen.network();
        List<Actor> shuffled = new ArrayList<>(network.actors());
        Collections.shuffle(shuffled, new Random(4));
        Layout other = Layout.of(Network.derive(shuffled, Harrowfen.reports(), network.question()));
        Layout layout = Layout.of(network);
        network.actors().forEach(actor -> assertEquals(layout.spot(actor.id()), other.spot(actor.id())));
    }

    @Test
    void aFurtherTieLeavesThePartnersWherePeopleKnowThem() {
        Network network = Harrowfen.network();
        Layout before = Layout.of(network);
        List<Report> reports = new ArrayList<>(Harrowfen.reports());
        reports.add(Told.seen(Told.says("marsh", "carers", 3), "2026-11"));
        Layout after = Layout.of(Network.derive(network.actors(), reports, network.question()), before);
        assertTrue(meanMove(network.actors(), before, after) < 10);
    }

    @Test
    void aNewPartnerFindsAPlaceAndTheOthersStay() {
        Network network = Harrowfen.network();
        Layout before = Layout.of(network);
        List<Actor> more = new ArrayList<>(network.actors());
        more.add(new Actor("hospice", "Sound Hospice", "voluntary_sector"));
        Layout after = Layout.of(Network.derive(more, Harrowfen.reports(), network.question()), before);
        assertTrue(after.spot("hospice").isPresent());
        assertTrue(meanMove(network.actors(), before, after) < 10);
    }

    @Test
    void aLayoutIsReadAsItWasWritten() {
        Layout layout = Layout.of(Harrowfen.network());
        Layout read = Layout.read(layout.written()).orElseThrow();
        assertEquals(layout.written(), read.written());
        assertEquals(layout.spot("icb"), read.spot("icb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "400\n1 2 BELOW", "400\n1 2 ASIDE icb", "400\n1 2 BELOW a\n3 4 BELOW a"})
    void whatIsNoLayoutIsNotRead(String text) {
        assertTrue(Layout.read(text).isEmpty());
    }

    private static double meanMove(List<Actor> actors, Layout before, Layout after) {
        return actors.stream()
                .mapToDouble(actor -> {
                    Layout.Spot from = before.spot(actor.id()).orElseThrow();
                    Layout.Spot to = after.spot(actor.id()).orElseThrow();
                    return Math.hypot(from.x() - to.x(), from.y() - to.y());
                })
                .average()
                .orElseThrow();
    }

    private record Named(Layout.Spot spot, Label label) {}

    private static double[] name(Named named) {
        double left = named.spot().x() + named.spot().placement().left(named.label());
        double top = named.spot().y() + named.spot().placement().top(named.label());
        return new double[] {
            left, top, left + named.label().width(), top + named.label().height()
        };
    }

    private static double[] mark(Named named) {
        Layout.Spot spot = named.spot();
        return new double[] {spot.x() - 12, spot.y() - 12, spot.x() + 12, spot.y() + 12};
    }

    private static boolean covers(double[] one, double[] other) {
        return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
    }
}
