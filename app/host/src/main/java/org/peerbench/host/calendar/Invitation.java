package org.peerbench.host.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import java.nio.charset.StandardCharsets;

/**
 * An invitation as it goes to one person: RFC 5546, 3.2.2 asks for who invites and who is invited. No reply is asked for,
 * since nobody reads the sender's letters; a yes or no is said through the message's link.
 *
 * @param method what the file asks for, such as {@code REQUEST}
 * @param file   as iCalendar
 */
public record Invitation(String method, String file) {
    /**
     * Addresses one.
     *
     * @param written as {@link CalendarWriter} wrote it
     * @param from    the address of who invites
     * @param name    of who is invited
     * @param to      their address
     */
    public static Invitation of(String written, String from, String name, String to) {
        ICalendar file = Biweekly.parse(written).first();
        for (VEvent event : file.getEvents()) {
            event.setOrganizer(new Organizer(null, from));
            Attendee invited = new Attendee(name, to);
            invited.setParticipationLevel(ParticipationLevel.REQUIRED);
            invited.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
            invited.setRsvp(false);
            event.addAttendee(invited);
        }
        return new Invitation(
                file.getMethod().getValue(), new String(CalendarWriter.write(file), StandardCharsets.UTF_8));
    }
}
