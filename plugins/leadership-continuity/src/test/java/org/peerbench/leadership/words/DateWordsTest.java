package org.peerbench.leadership.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peerbench.leadership.time.Days;
import org.peerbench.leadership.time.Edtf;

class DateWordsTest {
    private final DateWords words = new DateWords(new BundleTexts());

    @Test
    void aDateIsSaidNoMoreExactlyThanItIsKnown() {
        Map.of(
                        "2024-03-31", "31 March 2024",
                        "2021-03", "March 2021",
                        "2019", "2019",
                        "2019~", "about 2019",
                        "2018-06?", "June 2018 (uncertain)",
                        "2018%", "about 2018 (uncertain)",
                        "201X", "the 2010s",
                        "2020-21", "spring 2020",
                        "2020-04-XX", "April 2020")
                .forEach((text, said) -> assertEquals(said, words.of(Edtf.of(text)), text));
    }

    @Test
    void aLengthIsCountedAsPeopleCount() {
        assertEquals("one day", words.length(1));
        assertEquals("92 days", words.length(92));
        assertEquals("4 months", words.length(142));
        assertEquals("3 years 2 months", words.length(1157));
        assertEquals("2 years", words.length(731));
        assertEquals("31 days to 61 days", words.of(new Days(31, 61)));
        assertEquals("142 days", words.count(new Days(142, 142)));
        assertEquals("31 to 61 days", words.count(new Days(31, 61)));
    }
}
