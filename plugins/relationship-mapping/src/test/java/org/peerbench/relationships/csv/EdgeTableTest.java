package org.peerbench.relationships.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerbench.relationships.network.AnswerStatus;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.sentences.Words;

class EdgeTableTest {
    @Test
    void anUndirectedRowSpeaksForBoth() {
        EdgeReading reading = Rows.read(false, "source=Council,target=ICB,level=3");
        assertEquals(List.of("council icb by council 3", "icb council by icb 3"), Rows.said(reading.reports()));
        assertEquals(1, reading.kept());
    }

    @Test
    void aDirectedRowIsWhatTheSourceSays() {
        assertEquals(
                List.of("council icb by council 3"),
                Rows.said(Rows.read(true, "source=Council,target=ICB,level=3").reports()));
    }

    @Test
    void aRespondentWhoIsOneOfTheTwoSpeaksForItself() {
        assertEquals(
                List.of("council icb by icb 3"),
                Rows.said(Rows.read(false, "source=Council,target=ICB,level=3,respondent=ICB")
                        .reports()));
    }

    @Test
    void aPersonSpeaksForTheSource() {
        Report report = Rows.read(false, "source=Council,target=ICB,level=3,respondent=Director of Commissioning")
                .reports()
                .get(0);
        assertEquals("council", report.onBehalfOf());
        assertEquals("Director of Commissioning", report.respondent());
    }

    @Test
    void aSelfTieIsSkippedWithItsRowAlsoWhenItIsWrittenInTwoWays() {
        EdgeReading reading = Rows.read(false, "source=Council,target=E06000001,level=3");
        assertEquals(1, reading.skipped());
        assertEquals(
                "Row 2: E06000001 stands on both sides. An organisation has no link with itself, so the row is left out.",
                reading.findings().get(0).message().in(new Words()));
    }

    @Test
    void theReverseOfAnUndirectedRowIsADuplicate() {
        EdgeReading reading =
                Rows.read(false, "source=Council,target=ICB,level=3", "source=ICB,target=Council,level=3");
        assertEquals(1, reading.merged());
        assertEquals(
                "Row 3 says the same as row 2 and is counted once.",
                reading.findings().get(0).message().in(new Words()));
    }

    @Test
    void theReverseOfADirectedRowIsAnotherView() {
        assertEquals(
                2,
                Rows.read(true, "source=Council,target=ICB,level=3", "source=ICB,target=Council,level=3")
                        .kept());
    }

    @Test
    void ofTwoRowsThatContradictEachOtherTheFirstStandsAndTheOtherIsSkipped() {
        EdgeReading reading =
                Rows.read(false, "source=Council,target=ICB,level=3", "source=Council,target=ICB,level=2");
        assertEquals(1, reading.skipped());
        assertEquals(RowFinding.Code.DUPLICATE, reading.findings().get(0).code());
    }

    @Test
    void twoObservationsAreNoDuplicate() {
        assertEquals(
                2,
                Rows.read(
                                false,
                                "source=Council,target=ICB,level=3,observed=2024",
                                "source=Council,target=ICB,level=2,observed=2026-03")
                        .kept());
    }

    @ParameterizedTest
    @CsvSource({"5", "-1", "2.5", "very close", "99999999999"})
    void aLevelOutsideTheScaleIsSkippedWithItsColumn(String level) {
        RowFinding finding = Rows.read(false, "source=Council,target=ICB,level=" + level)
                .findings()
                .get(0);
        assertEquals(RowFinding.Code.LEVEL_OUTSIDE_SCALE, finding.code());
        assertEquals(EdgeColumn.LEVEL, finding.column());
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "2.0, 2", "Cooperate, 2", "0, 0"})
    void aLevelMayBeWrittenAsASpreadsheetOrAPersonWritesIt(String level, int value) {
        assertEquals(
                value,
                Rows.read(false, "source=Council,target=ICB,level=" + level)
                        .reports()
                        .get(0)
                        .answer()
                        .value()
                        .getAsInt());
    }

    @Test
    void aBlankLevelIsKeptAsUnknown() {
        EdgeReading reading = Rows.read(false, "source=Council,target=ICB");
        assertEquals(AnswerStatus.SKIPPED, reading.reports().get(0).answer().status());
        assertEquals(RowFinding.Code.LEVEL_BLANK, reading.findings().get(0).code());
    }

    @Test
    void anUnknownOrganisationIsListedOnceAndItsRowsAreKept() {
        EdgeReading reading = Rows.read(
                false, "source=Council,target=Hearth Homes,level=1", "source=hearth  homes,target=ICB,level=2");
        assertEquals(List.of("Hearth Homes"), reading.newOrganisations());
        assertEquals(2, reading.kept());
        assertEquals(
                reading.reports().get(0).receiver(), reading.reports().get(2).sender());
        assertEquals(1, reading.findings().size());
    }

    @ParameterizedTest
    @CsvSource({"from, 21/11/2026", "to, 2026-13", "observed, yesterday", "recorded, 2026-02-30"})
    void aBadDateIsSkippedWithItsColumn(String column, String date) {
        RowFinding finding = Rows.read(false, "source=Council,target=ICB,level=3," + column + "=" + date)
                .findings()
                .get(0);
        assertEquals(RowFinding.Code.BAD_DATE, finding.code());
        assertEquals(column, finding.column().title());
    }

    @Test
    void aTieThatEndsBeforeItBeginsIsSkipped() {
        assertEquals(
                1,
                Rows.read(false, "source=Council,target=ICB,level=3,from=2026-03,to=2025")
                        .skipped());
    }

    @Test
    void datesAreKeptAsGiven() {
        Report report = Rows.read(
                        false, "source=Council,target=ICB,level=3,from=2019,observed=2026-03,recorded=2026-03-04")
                .reports()
                .get(0);
        assertEquals("2019", report.period().from().text());
        assertEquals("2026-03", report.observed().orElseThrow().text());
        assertEquals("2026-03-04T00:00:00Z", report.recordedAt().toString());
    }

    @Test
    void aMissingEndIsSaid() {
        assertEquals(
                List.of(RowFinding.Code.MISSING_SOURCE, RowFinding.Code.MISSING_TARGET),
                Rows.read(false, "target=ICB,level=3", "source=ICB,level=3").findings().stream()
                        .map(RowFinding::code)
                        .toList());
    }
}
