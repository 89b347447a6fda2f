package org.peerbench.relationships.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerbench.api.picture.Lettering;

class LetteringTest {
    /** Widths as Chromium measures them on a canvas with {@code 13px Arial}. */
    @ParameterizedTest
    @CsvSource({"Healthwatch Harrowfen, 135.116", "Fen & Marsh ICB, 99.696"})
    void aTextIsAsWideAsABrowserDrawsIt(String text, double pixels) {
        assertEquals(pixels, Lettering.width(text, 13), 1.5);
    }

    @ParameterizedTest
    @CsvSource({
        "NHS Lancashire and South Cumbria Integrated Care Board, Lancashire and South Cumbria ICB",
        "Solent NHS Trust, Solent",
        "Dorset Healthcare University NHS Foundation Trust, Dorset Healthcare University",
        "Bolton Metropolitan Borough Council, Bolton Council",
        "3CHA Ltd, 3CHA",
        "NHS Durham CCG, Durham CCG",
        "NHS Trust, NHS Trust",
        "Your Healthcare, Your Healthcare"
    })
    void aLabelLeavesOutTheLegalForm(String name, String label) {
        assertEquals(label, ShortName.of(name));
    }

    @Test
    void aLongNameIsBrokenIntoLinesOfAboutTheSameLength() {
        assertEquals(
                List.of("Sound Mental Health", "and Social Care"),
                Label.of("Sound Mental Health and Social Care").lines());
    }

    @Test
    void aNameTooLongForThreeLinesSaysThatItGoesOn() {
        String name = "The Very Long Name of an Almshouse Charity with Many Founders in Several Parishes of the County";
        List<String> lines = Label.of(name).lines();
        assertEquals(3, lines.size());
        assertEquals('…', lines.get(2).charAt(lines.get(2).length() - 1));
    }
}
