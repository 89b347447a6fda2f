package org.peerbench.relationships.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Harrowfen;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.sentences.Words;

class SignsTest {
    private final Network harrowfen = Harrowfen.network();
    private final Dyad linked = harrowfen.dyads(DyadStatus.CONFIRMED).get(0);
    private final Dyad apart = harrowfen.dyads(DyadStatus.NONE).get(0);

    @Test
    void aLinkThatHangsOnALeaverIsMarkedWithAShapeAndTheLegendSaysWhatItMeans() {
        String svg = drawn(signed(linked, Sign.LEAVING));
        assertEquals(2, count(svg, "class=\"sign sign-leaving\""), "on the line and in the legend");
        assertTrue(svg.contains("hangs on somebody who is leaving"));
    }

    @Test
    void whatIsNotMarkedIsNotInTheLegend() {
        assertFalse(drawn().contains("class=\"sign"));
    }

    @Test
    void anAgreementBetweenTwoWhoDoNotWorkTogetherGetsAHollowLine() {
        String svg = drawn(signed(apart, Sign.ON_PAPER));
        assertEquals(1, count(svg, "tie-paper"));
        assertEquals(0, count(drawn(signed(linked, Sign.ON_PAPER)), "tie-paper"));
        assertEquals(0, count(drawn(signed(apart, Sign.LEAVING)), "sign-leaving"), "nothing is there to hang");
    }

    @Test
    void twoSignsOfOnePairStandBesideEachOther() {
        String svg = drawn(signed(linked, Sign.LEAVING), signed(linked, Sign.UNWRITTEN));
        List<String> grounds = Arrays.stream(svg.split("\"sign-ground\" d=\"", -1))
                .skip(1)
                .map(ground -> ground.substring(0, ground.indexOf('m')))
                .toList();
        assertEquals(grounds.size(), grounds.stream().distinct().count(), grounds.toString());
    }

    @Test
    void everySignHasItsLooksInAFileToo() {
        String svg = new RelationshipMap(
                        harrowfen,
                        Layout.of(harrowfen),
                        MapOptions.titled("Map")
                                .marking(Arrays.stream(Sign.values())
                                        .map(sign -> signed(linked, sign))
                                        .toList()))
                .export(new Words());
        for (Sign sign : Sign.values()) {
            assertTrue(svg.contains(".sign-" + sign.code() + " path"), sign.code());
        }
        assertFalse(svg.contains("var("));
    }

    private static Signed signed(Dyad pair, Sign sign) {
        return new Signed(pair.to(), pair.from(), sign);
    }

    private String drawn(Signed... signed) {
        MapOptions options = MapOptions.titled("Map").marking(List.of(signed));
        String svg = new RelationshipMap(harrowfen, Layout.of(harrowfen), options).inPage(new Words());
        return svg;
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
