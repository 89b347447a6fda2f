package org.peerbench.relationships.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a pair without a row means; the numbers are counted by hand. */
class AbsentTiesTest {
    @Test
    void whereEachRowSpeaksForBothAPairWithoutARowHasNoTie() {
        Absence absence = Rows.complete(false, "source=Council,target=ICB,level=3", "source=ICB,target=Trust,level=1")
                .absence();
        assertEquals(List.of("council trust by council 0", "trust council by trust 0"), Rows.said(absence.reports()));
        assertEquals(1, absence.pairs());
        assertEquals(0, absence.unanswered());
    }

    /** Four are listed, so there are 12 views: 4 have a row, the ICB leaves two out, two never answered about three. */
    @Test
    void whoNeverSendsInADirectedTableHasNotAnswered() {
        Absence absence = Rows.complete(
                        true,
                        "source=Council,target=ICB,level=3",
                        "source=Council,target=Trust,level=1",
                        "source=Council,target=Hearth Homes,level=2",
                        "source=ICB,target=Council,level=2")
                .absence();
        assertEquals(List.of("icb trust by icb 0", "icb new:hearth homes by icb 0"), Rows.said(absence.reports()));
        assertEquals(2, absence.pairs());
        assertEquals(6, absence.unanswered());
        assertEquals(List.of("Trust", "Hearth Homes"), absence.silent());
    }

    /** Three pairs have no row, six views: the council leaves one out and Hearth two; ICB and Trust never answered. */
    @Test
    void whereRespondentsAreNamedOnlyTheyHaveAnswered() {
        Absence absence = Rows.complete(
                        false,
                        "source=Council,target=ICB,level=3,respondent=Council",
                        "source=Council,target=Trust,level=1,respondent=Council",
                        "source=ICB,target=Hearth,level=2,respondent=Hearth")
                .absence();
        assertEquals(
                List.of(
                        "council new:hearth by council 0",
                        "new:hearth council by new:hearth 0",
                        "new:hearth trust by new:hearth 0"),
                Rows.said(absence.reports()));
        assertEquals(2, absence.pairs());
        assertEquals(3, absence.unanswered());
        assertEquals(List.of("ICB", "Trust"), absence.silent());
    }

    @Test
    void nobodyIsMadeToContradictWhatItSaidInARowThatBeginsWithTheOther() {
        Absence absence = Rows.complete(
                        true, "source=Council,target=ICB,level=3,respondent=ICB", "source=ICB,target=Trust,level=1")
                .absence();
        assertEquals(List.of(), Rows.said(absence.reports()));
        assertEquals(3, absence.unanswered());
    }

    @Test
    void whoLeftEverythingBlankHasNotAnswered() {
        Absence absence = Rows.complete(
                        true,
                        "source=Council,target=ICB,level=3",
                        "source=Council,target=Trust,level=2",
                        "source=ICB,target=Council")
                .absence();
        assertEquals(List.of(), Rows.said(absence.reports()));
        assertEquals(3, absence.unanswered());
    }

    @Test
    void aPairWhoseRowIsSkippedIsNotTakenForNoTie() {
        Absence absence = Rows.complete(
                        false,
                        "source=Council,target=ICB,level=3",
                        "source=ICB,target=Trust,level=1",
                        "source=Council,target=Trust,level=9")
                .absence();
        assertEquals(List.of(), Rows.said(absence.reports()));
    }

    @Test
    void inATableThatIsNotCompleteAPairWithoutARowSaysNothing() {
        assertEquals(
                Absence.NONE,
                Rows.read(true, "source=Council,target=ICB,level=3").absence());
    }
}
