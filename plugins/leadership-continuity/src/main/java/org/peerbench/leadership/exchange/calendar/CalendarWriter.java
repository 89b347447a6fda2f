package org.peerbench.leadership.exchange.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes an iCalendar file: whole days with an exclusive end, lines of at most 75 octets that never cut a character,
 * carriage returns, and how often to look again.
 */
public final class CalendarWriter {
    private static final int OCTETS = 75;
    private static final String LOOK_AGAIN = "PT12H";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private CalendarWriter() {}

    /** Writes a calendar of this name. */
    public static byte[] write(String name, List<CalendarEntry> entries) {
        CalendarWriter writer = new CalendarWriter();
        writer.line("BEGIN:VCALENDAR");
        writer.line("VERSION:2.0");
        writer.line("PRODID:-//Peerbench//Leadership continuity//EN");
        writer.line("CALSCALE:GREGORIAN");
        writer.line("METHOD:PUBLISH");
        writer.line("NAME:" + escaped(name));
        writer.line("X-WR-CALNAME:" + escaped(name));
        writer.line("REFRESH-INTERVAL;VALUE=DURATION:" + LOOK_AGAIN);
        writer.line("X-PUBLISHED-TTL:" + LOOK_AGAIN);
        entries.forEach(writer::entry);
        writer.line("END:VCALENDAR");
        return writer.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void entry(CalendarEntry entry) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(entry.uid()));
        line("DTSTAMP:" + moment(entry.changed()));
        line("LAST-MODIFIED:" + moment(entry.changed()));
        line("DTSTART;VALUE=DATE:" + day(entry.first()));
        line("DTEND;VALUE=DATE:" + day(entry.end()));
        line("SUMMARY:" + escaped(entry.summary()));
        if (!entry.text().isBlank()) {
            line("DESCRIPTION:" + escaped(entry.text()));
        }
        line("SEQUENCE:" + entry.sequence());
        line("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /** Control characters have no place in a calendar; those that mean something are marked. */
    static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n?|\\n", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int character = content.codePointAt(at);
            int size = size(character);
            if (octets + size > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
        text.append("\r\n");
    }

    private static int size(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
