package org.peerbench.matching.support;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.peerbench.matching.record.Session;

/**
 * Sessions as iCalendar (RFC 5545, RFC 5546): suggested ones are tentative, booked ones confirmed, and an entry keeps its
 * UID while its SEQUENCE goes up with each change. When all that a calendar may know of has been called off, the method is
 * CANCEL. Times are written in UTC, so that no time zone has to be described.
 */
final class Invitations {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    private Invitations() {}

    static byte[] write(List<Session> sessions, String summary) {
        Invitations file = new Invitations();
        boolean over = !sessions.isEmpty() && sessions.stream().noneMatch(Invitations::stands);
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Peerbench//Peer matching//EN");
        file.line("CALSCALE:GREGORIAN");
        file.line("METHOD:" + (over ? "CANCEL" : "PUBLISH"));
        sessions.forEach(session -> file.entry(session, summary));
        file.line("END:VCALENDAR");
        return file.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean stands(Session session) {
        return session.state() != Session.State.CANCELLED;
    }

    private void entry(Session session, String summary) {
        line("BEGIN:VEVENT");
        line("UID:" + session.id() + "@peerbench");
        line("DTSTAMP:" + MOMENT.format(session.changed()));
        if (session.begins().isPresent()) {
            Instant begins = LocalDateTime.of(session.on(), session.begins().get())
                    .atZone(ENGLAND)
                    .toInstant();
            line("DTSTART:" + MOMENT.format(begins));
            line("DTEND:" + MOMENT.format(begins.plusSeconds(session.minutes() * 60L)));
        } else {
            line("DTSTART;VALUE=DATE:" + DAY.format(session.on()));
            line("DTEND;VALUE=DATE:" + DAY.format(session.on().plusDays(1)));
        }
        line("SUMMARY:" + escaped(summary));
        if (!session.topic().isBlank()) {
            line("DESCRIPTION:" + escaped(session.topic()));
        }
        line("SEQUENCE:" + session.raised());
        line("STATUS:" + status(session.state()));
        line("END:VEVENT");
    }

    private static String status(Session.State state) {
        return switch (state) {
            case SUGGESTED -> "TENTATIVE";
            case BOOKED, HELD -> "CONFIRMED";
            case CANCELLED -> "CANCELLED";
        };
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n?|\\n", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Folds after 75 octets, and never within a character. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int character = content.codePointAt(at);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
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
}
