package org.peerbench.host.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected days from Microsoft's description of its date systems: 1 is 1 January 1900, 45351 is 29 February 2024. */
class DateTextTest {
    private static Optional<String> text(String code, double serial) {
        return DatePattern.of(code).flatMap(pattern -> SerialDate.text(serial, pattern, false));
    }

    @ParameterizedTest
    @CsvSource({
        "dd/mm/yyyy, 45351, 2024-02-29",
        "dd/mm/yyyy, 45351.75, 2024-02-29",
        "d mmm yy h:mm, 45351.75, 2024-02-29T18:00",
        "d mmm yy h:mm, 45351, 2024-02-29",
        "yyyy-mm-dd hh:mm:ss, 45351.999999999, 2024-03-01",
        "[$-809]dddd d mmmm yyyy, 1, 1900-01-01",
        "yyyy-mm-dd, 59, 1900-02-28",
        "yyyy-mm-dd, 61, 1900-03-01",
        "yyyy-mm-dd, 2958465, 9999-12-31",
        "h:mm AM/PM, 0.25, 06:00",
        "mm:ss, 0.0006944444444, 00:01"
    })
    void aDateIsWrittenAsIsoText(String code, double serial, String expected) {
        assertEquals(Optional.of(expected), text(code, serial));
    }

    @ParameterizedTest
    @CsvSource({"mmm-yy, 45352, 2024-03", "mmm-yy, 45365, 2024-03-14", "yyyy, 45292, 2024", "yyyy, 45352, 2024-03-01"})
    void aDayThatTheFormatDoesNotShowIsLeftOutWhereTheSpreadsheetMadeItUp(String code, double serial, String expected) {
        assertEquals(Optional.of(expected), text(code, serial));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 60, -1, 2_958_466, 1e300, Double.NaN})
    void daysThatTheCalendarDoesNotHaveStayNumbers(double serial) {
        assertEquals(Optional.empty(), text("yyyy-mm-dd", serial));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0.00",
                "#,##0;[Red]-#,##0",
                "0.00E+00",
                "@",
                "[h]:mm:ss",
                "\"days\" 0",
                "0\\d",
                "_-£* #,##0.00_-;-£* #,##0.00_-;_-£* \"-\"??_-;_-@_-"
            })
    void otherFormatsAreNotTakenForDates(String code) {
        assertEquals(Optional.empty(), DatePattern.of(code));
    }
}
