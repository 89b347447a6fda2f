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

    /** In UTF-8, for one {@code char}; a pair of surrogates has four for two. */
    private static final int MOST_OCTETS = 3;

    private CalendarWriter() {}

    /** Writes it. */
    public static byte[] write(Calendar calendar) {
        ICalendar file = new CalendarTerms(calendar).file();
        String text = text(file, LINE);
        // The library folds by characters: where one may take several octets, so many that their octets fit.
        boolean wide = text.chars().anyMatch(character -> character > 0x7f);
        return (wide ? text(file, LINE / MOST_OCTETS) : text).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(ICalendar file, int characters) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(characters);
            writer.write(file);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }
}
