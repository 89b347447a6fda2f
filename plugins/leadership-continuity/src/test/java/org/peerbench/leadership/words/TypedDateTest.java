package org.peerbench.leadership.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerbench.leadership.time.Edtf;

/** Dates as people type them. */
class TypedDateTest {
    @ParameterizedTest
    @CsvSource({
        "2024, 2024",
        "2024-03, 2024-03",
        "2024-03-31, 2024-03-31",
        "2019~, 2019~",
        "201X, 201X",
        "31/03/2024, 2024-03-31",
        "1.3.2024, 2024-03-01",
        "03/2024, 2024-03",
        "31 March 2024, 2024-03-31",
        "1st Sept 2024, 2024-09-01",
        "march 2024, 2024-03",
        "about 2019, 2019~",
        "about March 2019, 2019-03~",
        "spring 2019, 2019-21"
    })
    void itIsRead(String typed, String kept) {
        assertEquals(Optional.of(Edtf.of(kept)), TypedDate.read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/03/24",
                "03/31/2024",
                "31/02/2024",
                "Ma 2024",
                "next year",
                "20244",
                "32 May 2024",
                "0/1/2024"
            })
    void itIsNotGuessedAt(String typed) {
        assertEquals(Optional.empty(), TypedDate.read(typed));
    }

    @Test
    void aLastDayIsKeptAsTheDayAfterAndSaidAsItWas() {
        assertEquals(Edtf.of("2027-02-01"), LastDay.kept(Edtf.of("2027-01-31")));
        assertEquals(Edtf.of("2027-01-31"), LastDay.said(Edtf.of("2027-02-01")));
        assertEquals(Edtf.of("2027-01"), LastDay.kept(Edtf.of("2027-01")));
    }
}
