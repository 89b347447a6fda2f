package org.peerbench.host.calendar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.peerbench.api.calendar.Calendar;
import org.peerbench.api.calendar.Entry;
import org.peerbench.api.calendar.When;

/** What is written is what ical4j reads, which other people made than the library that writes. */
class CalendarWriterTest {
    private static final Instant CHANGED = Instant.parse("2026-11-21T10:00:00Z");
    private static final When DAY = When.Days.of(LocalDate.of(2027, 2, 1));

    @Property(tries = 300)
    void anySummaryComesBackAndNoLineIsTooLong(@ForAll String words) throws Exception {
        String summary = "[" + words.replaceAll("\\p{Cntrl}|\\p{Cs}|\\p{Cn}|\\p{Co}", "") + "]";
        String text = text(Calendar.subscribed("Näme; of, it\\", Duration.ofHours(12), List.of(entry(DAY, summary))));

        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\ufffd"), line);
        }
        assertEquals(summary, value(read(text), "SUMMARY"));
    }

    @Test
    void signsOfSeveralLanguagesAndPicturesAreNeverCut() throws Exception {
        String summary = "Ends: é" + "–".repeat(90) + "\uD83D\uDE00".repeat(90) + "x\uD83D\uDE00".repeat(40);
        String text = text(Calendar.saved(List.of(entry(DAY, summary))));

        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("?"), line);
        }
        assertEquals(summary, value(read(text), "SUMMARY"));
    }

    @Test
    void plainEnglishFillsItsLines() {
        String text = text(Calendar.saved(List.of(entry(DAY, "word ".repeat(40)))));

        assertTrue(text.lines().anyMatch(line -> line.length() == 75), text);
    }

    @Test
    void aMonthSpansAllOfItAndTheEndIsTheFirstDayAfter() {
        When month = new When.Days(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 1));
        String text = text(Calendar.saved(List.of(entry(month, "s"))));

        assertTrue(text.contains("DTSTART;VALUE=DATE:20270201\r\nDTEND;VALUE=DATE:20270301\r\n"), text);
        assertEquals(text.split("\n", -1).length, text.split("\r\n", -1).length);
    }

    @Test
    void aTimeOnAWallInEnglandIsWrittenInUtc() {
        ZoneId england = ZoneId.of("Europe/London");
        LocalDateTime summer = LocalDateTime.of(2027, 7, 1, 14, 30);
        When hours =
                When.Hours.of(summer.atZone(england), summer.plusMinutes(60).atZone(england));
        String text = text(Calendar.saved(List.of(entry(hours, "s"))));

        assertTrue(text.contains("DTSTART:20270701T133000Z\r\nDTEND:20270701T143000Z\r\n"), text);
    }

    @Test
    void aSubscriptionSaysItsNameAndWhenToLookAgain() throws Exception {
        String text = text(Calendar.subscribed("Posts; of, it\\", Duration.ofHours(12), List.of(entry(DAY, "s"))));

        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Peerbench//Peerbench//EN\r\n"), text);
        assertTrue(text.contains("\r\nMETHOD:PUBLISH\r\n"), text);
        assertTrue(text.contains("\r\nNAME:Posts\\; of\\, it\\\\\r\n"), text);
        assertTrue(text.contains("\r\nX-WR-CALNAME:Posts\\; of\\, it\\\\\r\n"), text);
        assertTrue(text.contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n"), text);
        assertTrue(text.contains("\r\nX-PUBLISHED-TTL:PT12H\r\n"), text);
    }

    @Test
    void whatHasSeveralLinesComesBackWithThemAndWithoutControlCharacters() throws Exception {
        Entry entry = new Entry("u", 0, CHANGED, DAY, "One\u0007 bell", "a\r\nb\rc\nd", Entry.State.CONFIRMED, true);
        VEvent event = read(text(Calendar.saved(List.of(entry))));

        assertEquals("One bell", value(event, "SUMMARY"));
        assertEquals("a\nb\nc\nd", value(event, "DESCRIPTION"));
        assertEquals("OPAQUE", value(event, "TRANSP"));
    }

    @Test
    void aFileInWhichAllIsCalledOffSaysSo() throws Exception {
        Entry off = new Entry("uid@x", 3, CHANGED, DAY, "s", "", Entry.State.CANCELLED, false);
        String text = text(Calendar.saved(List.of(off)));

        assertTrue(text.contains("METHOD:CANCEL\r\n"), text);
        VEvent event = read(text);
        assertEquals("uid@x", value(event, "UID"));
        assertEquals("3", value(event, "SEQUENCE"));
        assertEquals("CANCELLED", value(event, "STATUS"));
        assertEquals("20261121T100000Z", value(event, "DTSTAMP"));
        assertEquals("TRANSPARENT", value(event, "TRANSP"));
    }

    @Test
    void theSameCalendarGivesTheSameBytes() {
        Calendar calendar = Calendar.subscribed("n", Duration.ofHours(1), List.of(entry(DAY, "s")));

        assertArrayEquals(CalendarWriter.write(calendar), CalendarWriter.write(calendar));
    }

    private static Entry entry(When when, String summary) {
        return new Entry("uid@peerbench", 0, CHANGED, when, summary, summary, Entry.State.CONFIRMED, false);
    }

    private static String text(Calendar calendar) {
        return new String(CalendarWriter.write(calendar), StandardCharsets.UTF_8);
    }

    private static VEvent read(String text) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(text))
                .<VEvent>getComponents("VEVENT")
                .get(0);
    }

    private static String value(VEvent event, String name) {
        return event.getRequiredProperty(name).getValue();
    }
}
