package org.peerbench.relationships.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerbench.relationships.network.Harrowfen;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Told;
import org.peerbench.relationships.sentences.Words;

class FigureTest {
    /** Of fifteen partners each has 14 others to speak of: 210 views. */
    @Test
    void aPartnerWithOneAnswerHasAnsweredAndTheViewsStandBeside() {
        Network network = Network.derive(
                Harrowfen.partners(),
                List.of(
                        Told.says("council", "icb", 3),
                        Told.says("council", "gps", 0),
                        Told.says("hearth", "council", 2)),
                NetworkQuestion.of(Relations.INTENSITY, Told.TODAY).at(2));
        Figure answers = Figure.of(network, OnePerson.Known.NOTHING, new Words(), figure -> null)
                .get(0);
        assertEquals("2 of 15", answers.value());
        assertEquals("partners answered; 3 of 210 views known", answers.beside());
    }

    @Test
    void whatHangsOnOnePersonIsNotRecordedRatherThanNone() {
        List<Figure> figures =
                Figure.of(Harrowfen.network(), OnePerson.Known.NOTHING, new Words(), figure -> "?status=" + figure);
        assertEquals("not recorded", figures.get(4).value());
        assertEquals(
                List.of(
                        "Answers",
                        "Confirmed by both sides",
                        "One side only",
                        "Missing from the table",
                        "Hangs on one person"),
                figures.stream().map(Figure::name).toList());
    }
}
