package org.peerbench.host.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.peerbench.api.calendar.Calendar;

/** Writes a calendar as an iCalendar file, always the same bytes for the same calendar. */
public final class CalendarWriter {
    /** What the file is. */
    public static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

    /** RFC 5545, 3.1: octets in a line, without its end. */
    private static final int LINE = 75;

    private CalendarWriter() {}

    /** Writes it. */
    public static byte[] write(Calendar calendar) {
        return write(new CalendarTerms(calendar).file());
    }

    static byte[] write(ICalendar file) {
        StringBuilder folded = new StringBuilder();
        text(file).lines().forEach(line -> fold(line, folded));
        return folded.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(ICalendar file) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(file);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }

    /** The library counts characters, and lets a line run on over blanks; the standard counts octets. */
    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String character = Character.toString(line.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        folded.append("\r\n");
    }
}
