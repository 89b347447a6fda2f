package org.peerbench.leadership.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of ISO 8601-2 / the EDTF specification of 2019 (Library of Congress), level 0 and 1. */
class EdtfTest {
    @Test
    void datesAreKeptAsGivenWithTheirFirstAndLastDay() {
        Map.of(
                        "1985-04-12", "1985-04-12 1985-04-12",
                        "1985-04", "1985-04-01 1985-04-30",
                        "1985", "1985-01-01 1985-12-31",
                        "201X", "2010-01-01 2019-12-31",
                        "20XX", "2000-01-01 2099-12-31",
                        "2004-XX", "2004-01-01 2004-12-31",
                        "1985-04-XX", "1985-04-01 1985-04-30",
                        "1985-XX-XX", "1985-01-01 1985-12-31",
                        "2001-21", "2001-03-01 2001-05-31",
                        "2003-24", "2003-12-01 2004-02-29")
                .forEach((text, bounds) -> {
                    Edtf date = Edtf.of(text);
                    assertEquals(text, date.text());
                    assertEquals(bounds, date.earliest() + " " + date.latest(), text);
                });
    }

    @Test
    void anUncertainDateKeepsItsBoundsAndAboutWidensThem() {
        Edtf doubted = Edtf.of("1984?");
        assertEquals("1984-01-01 1984-12-31", doubted.earliest() + " " + doubted.latest());
        assertEquals(List.of(true, false), List.of(doubted.uncertain(), doubted.approximate()));
        Edtf about = Edtf.of("2004-06~");
        assertEquals("2004-05-01 2004-07-31", about.earliest() + " " + about.latest());
        assertEquals(List.of(false, true), List.of(about.uncertain(), about.approximate()));
        Edtf both = Edtf.of("2004-06-11%");
        assertEquals("2004-06-04 2004-06-18", both.earliest() + " " + both.latest());
        assertEquals(List.of(true, true), List.of(both.uncertain(), both.approximate()));
    }

    @Test
    void whatIsNoDateIsRefused() {
        for (String text : List.of(
                "",
                "19",
                "1985-13",
                "1985-02-30",
                "2023-02-29",
                "85-04-12",
                "12/04/1985",
                "1985-4",
                "1985/1986",
                "..",
                "201X-04",
                "20XX-XX-01",
                "2004-XX-01",
                "2001-25",
                "2001-21-04",
                "Y170000002",
                "-1985",
                "9999",
                "1799",
                "1985-04-12T23:20:30",
                "2004?-06")) {
            assertEquals(Optional.empty(), Edtf.parse(text), text);
        }
    }

    @Test
    void readersOfPlainDatesGetWhatTheyCanSay() {
        assertEquals("2004-06", Edtf.of("2004-06~").plain().orElseThrow().text());
        assertEquals("2004", Edtf.of("2004-XX-XX").plain().orElseThrow().text());
        assertEquals("2001", Edtf.of("2001-21").plain().orElseThrow().text());
        assertEquals(Optional.empty(), Edtf.of("201X").plain());
    }

    @Test
    void aYearIsPossiblyBeforeADayInIt() {
        assertEquals(Certainty.POSSIBLY, Edtf.of("2019").before(LocalDate.of(2019, 3, 2)));
        assertEquals(Certainty.YES, Edtf.of("2018").before(LocalDate.of(2019, 3, 2)));
        assertEquals(Certainty.NO, Edtf.of("2019-03-02").before(LocalDate.of(2019, 3, 2)));
    }
}
