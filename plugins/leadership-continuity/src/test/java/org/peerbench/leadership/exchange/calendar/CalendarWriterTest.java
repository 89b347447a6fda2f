package org.peerbench.leadership.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is written is what biweekly, another program's library, reads. */
class CalendarWriterTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    @Property(tries = 300)
    void anySummaryComesBackAndNoLineIsTooLong(@ForAll String words) {
        String summary = words.replaceAll("\\p{Cntrl}|\\p{Cs}|\\p{Cn}|\\p{Co}", "");
        byte[] bytes = CalendarWriter.write("Name; of, it\\", List.of(entry(summary, DAY.plusDays(1), false)));
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }

        VEvent event = Biweekly.parse(text).first().getEvents().get(0);
        assertEquals(summary, event.getSummary().getValue());
    }

    @Test
    void aMonthSpansAllOfItAndTheEndIsTheFirstDayAfter() {
        String text = new String(
                CalendarWriter.write("n", List.of(entry("s", LocalDate.of(2027, 3, 1), true))), StandardCharsets.UTF_8);

        assertTrue(text.contains("DTSTART;VALUE=DATE:20270201\r\nDTEND;VALUE=DATE:20270301\r\n"), text);
        assertTrue(text.contains("STATUS:CANCELLED\r\n"));
        assertTrue(text.contains("REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\nX-PUBLISHED-TTL:PT12H\r\n"));
        assertEquals(text.split("\n", -1).length, text.split("\r\n", -1).length);
    }

    private static CalendarEntry entry(String summary, LocalDate end, boolean cancelled) {
        return new CalendarEntry(
                "uid@peerbench", summary, "", DAY, end, 3, cancelled, Instant.parse("2026-11-21T10:00:00Z"));
    }
}
