package org.peerbench.relationships.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerbench.api.picture.ExportStyle;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Harrowfen;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Networks;
import org.peerbench.relationships.network.TieRule;
import org.peerbench.relationships.sentences.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class RelationshipMapTest {
    private static final Words WORDS = new Words();
    private final Network harrowfen = Harrowfen.network();

    @Test
    void theSameNetworkGivesTheSameBytes() {
        assertEquals(page(harrowfen), page(Harrowfen.network()));
    }

    @Test
    void everyPartnerIsALinkWithAReadableName() throws Exception {
        List<Element> partners = elements(page(harrowfen), "a");
        assertEquals(15, partners.size());
        assertEquals("/organisations/council", partners.get(0).getAttribute("href"));
        assertEquals(
                "Harrowfen Council, 7 working links, 1 one-sided, 1 not yet known",
                partners.get(0).getAttribute("aria-label"));
    }

    @Test
    void withoutLinksAPartnerIsStillAStopForTheKeyboard() throws Exception {
        String svg = new RelationshipMap(harrowfen, Layout.of(harrowfen), MapOptions.titled("Map")).inPage(WORDS);
        assertEquals(
                15,
                elements(svg, "g").stream()
                        .filter(group -> group.getAttribute("tabindex").equals("0"))
                        .count());
    }

    @Test
    void aTieHasItsStatusItsLevelAndATitle() throws Exception {
        Element tie = tie(page(harrowfen), "icb", "hospitals");
        assertEquals("tie tie-one-sided level-2", tie.getAttribute("class"));
        assertEquals(
                "Fen & Marsh ICB and Marrow Hospitals: cooperate. Fen & Marsh ICB says “cooperate”; "
                        + "Marrow Hospitals says “aware”",
                tie.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                "tie tie-unknown", tie(page(harrowfen), "council", "hospitals").getAttribute("class"));
    }

    @Test
    void thePageFormNamesNoColourAndHasNoInlineStyle() {
        String svg = page(harrowfen);
        assertFalse(Pattern.compile("style=|<style|#[0-9a-fA-F]{3,6}\\b|fill=|stroke=")
                .matcher(svg)
                .find());
    }

    @Test
    void theExportCarriesItsStyleAndNothingToActOn() throws Exception {
        String svg = new RelationshipMap(harrowfen, Layout.of(harrowfen), MapOptions.titled("Map")).export(WORDS);
        assertFalse(svg.contains("var("), "a name without its value");
        assertTrue(svg.contains("#12436d"));
        assertFalse(svg.contains("tabindex") || svg.contains("href"));
        assertEquals(1, elements(svg, "style").size());
    }

    @Test
    void everyClassOfTheDrawingHasItsLooks() throws Exception {
        String css = ExportStyle.of(RelationshipMap.class, "/org/peerbench/relationships/relationship-map.css");
        Network arcs = Network.derive(
                harrowfen.actors(), Harrowfen.reports(), harrowfen.question().by(TieRule.REPORTED));
        Set<String> bare = new TreeSet<>();
        for (String svg : List.of(page(harrowfen), page(arcs))) {
            for (Element element : elements(svg, "*")) {
                for (String name : element.getAttribute("class").split(" ", -1)) {
                    if (!css.contains("." + name)) {
                        bare.add(name);
                    }
                }
            }
        }
        bare.removeAll(
                Set.of("tie", "ties", "tie-confirmed", "level-1", "legend-of-map", "name-plates", "partner-name"));
        assertEquals(Set.of(), bare);
    }

    @ParameterizedTest
    @CsvSource({"9, 20", "15, 60", "25, 45", "40, 140"})
    void noLineStrikesThroughANameHoweverDenseTheMap(int partners, int ties) throws Exception {
        List<Element> drawing = elements(page(Fictional.network(partners, ties, 7)), "*");
        int lastLine = 0;
        int firstPlate = drawing.size();
        int plates = 0;
        int lines = 0;
        for (int index = 0; index < drawing.size(); index++) {
            Element element = drawing.get(index);
            String looks = element.getAttribute("class");
            if (looks.equals("tie-line")
                    && element.getParentNode() instanceof Element tie
                    && tie.hasAttribute("data-from")) {
                lastLine = index;
            }
            if (looks.equals("name-plate")) {
                firstPlate = Math.min(firstPlate, index);
                plates++;
            }
            lines += element.getTagName().equals("tspan") ? 1 : 0;
        }
        assertTrue(lastLine < firstPlate, "a line is drawn over the ground of a name");
        assertEquals(lines, plates, "every line of every name has its ground");
    }

    @Test
    void aDenseNetworkShowsItsClosestTiesAndSaysSo() {
        Network dense = Fictional.network(40, 140, 5);
        RelationshipMap map = new RelationshipMap(dense, Layout.of(dense), MapOptions.titled("Map"));
        int drawn = map.drawn().ties().size();
        assertTrue(drawn <= Drawn.MOST_TIES);
        assertTrue(map.inPage(WORDS).contains(drawn + " of 140 working links are drawn"));
        assertTrue(map.drawn().unknown().isEmpty());
    }

    @Test
    void whatIsAskedForIsDrawn() {
        Network dense = Fictional.network(40, 140, 5);
        MapOptions all = MapOptions.titled("Map").from(1).withUnknown();
        Drawn drawn = new RelationshipMap(dense, Layout.of(dense), all).drawn();
        assertEquals(140, drawn.ties().size());
        assertEquals(List.of(), drawn.notes());
        assertFalse(drawn.unknown().isEmpty());
    }

    @Test
    void aNameCannotBreakOutOfThePicture() throws Exception {
        List<Actor> actors = List.of(new Actor("x\"y", "<script>alert(1)</script> & Sons\u0001", "test"));
        Network network = Networks.complete(actors, List.of());
        Element partner = elements(page(network), "a").get(0);
        assertEquals("x\"y", partner.getAttribute("data-partner"));
        assertEquals(0, elements(page(network), "script").size());
    }

    @Test
    void anEmptyNetworkIsAPictureToo() throws Exception {
        assertEquals(
                0, elements(page(Networks.complete(List.of(), List.of())), "a").size());
    }

    private static String page(Network network) {
        MapOptions options = MapOptions.titled("Who works with whom").linking(actor -> "/organisations/" + actor.id());
        return new RelationshipMap(network, Layout.of(network), options).inPage(WORDS);
    }

    private static Element tie(String svg, String from, String to) throws Exception {
        return elements(svg, "g").stream()
                .filter(group -> group.getAttribute("data-from").equals(from)
                        && group.getAttribute("data-to").equals(to))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> elements(String svg, String name) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        return elements;
    }
}
