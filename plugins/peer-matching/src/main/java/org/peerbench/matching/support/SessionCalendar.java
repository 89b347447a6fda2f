package org.peerbench.matching.support;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.peerbench.api.calendar.Calendar;
import org.peerbench.api.calendar.Entry;
import org.peerbench.api.calendar.When;
import org.peerbench.matching.record.Session;

/**
 * Sessions as calendars know them: suggested ones are tentative, booked ones confirmed, and an entry keeps its uid while its
 * sequence goes up with each change.
 */
final class SessionCalendar {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private SessionCalendar() {}

    static Calendar of(List<Session> sessions, String summary) {
        return Calendar.saved(
                sessions.stream().map(session -> entry(session, summary)).toList());
    }

    /** A session as an invitation: to be kept free, agreed on, or called off. */
    static Calendar invitation(Session session, String summary) {
        return Calendar.invitation(entry(session, summary));
    }

    private static Entry entry(Session session, String summary) {
        return new Entry(
                session.id() + "@peerbench",
                session.raised(),
                session.changed(),
                when(session),
                summary,
                session.topic(),
                state(session.state()),
                true);
    }

    private static When when(Session session) {
        if (session.begins().isEmpty()) {
            return When.Days.of(session.on());
        }
        ZonedDateTime begins =
                LocalDateTime.of(session.on(), session.begins().get()).atZone(ENGLAND);
        return When.Hours.of(begins, begins.plusMinutes(session.minutes()));
    }

    private static Entry.State state(Session.State state) {
        return switch (state) {
            case SUGGESTED -> Entry.State.TENTATIVE;
            case BOOKED, HELD -> Entry.State.CONFIRMED;
            case CANCELLED -> Entry.State.CANCELLED;
        };
    }
}
