package org.peerbench.host.calendar;

import biweekly.ICalDataType;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.CalendarScale;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.peerbench.api.calendar.Calendar;
import org.peerbench.api.calendar.Entry;
import org.peerbench.api.calendar.When;

/** A calendar in the library's terms. */
record CalendarTerms(Calendar calendar) {
    ICalendar file() {
        ICalendar file = new ICalendar();
        file.setProductId("-//Peerbench//Peerbench//EN");
        file.setCalendarScale(CalendarScale.gregorian());
        file.setMethod(calendar.method().name());
        if (!calendar.name().isBlank()) {
            String name = plain(calendar.name());
            file.setName(name);
            // What programs read that know no RFC 7986; the library takes such a property as it is to stand in the
            // file.
            file.setExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(name));
        }
        if (calendar.lookAgain() != null) {
            Duration pause = Duration.fromMillis(calendar.lookAgain().toMillis());
            // RFC 7986, 5.7 asks for the parameter, which the library leaves out by itself.
            file.setRefreshInterval(pause).getParameters().setValue(ICalDataType.DURATION);
            file.setExperimentalProperty("X-PUBLISHED-TTL", pause.toString());
        }
        calendar.entries().forEach(entry -> file.addEvent(event(entry)));
        return file;
    }

    private static VEvent event(Entry entry) {
        VEvent event = new VEvent();
        event.setUid(plain(entry.uid()));
        event.setDateTimeStamp(Date.from(entry.changed()));
        event.setLastModified(Date.from(entry.changed()));
        if (entry.when() instanceof When.Days days) {
            event.setDateStart(new DateStart(day(days.first())));
            event.setDateEnd(new DateEnd(day(days.end())));
        } else if (entry.when() instanceof When.Hours hours) {
            event.setDateStart(new DateStart(moment(hours.begins())));
            event.setDateEnd(new DateEnd(moment(hours.ends())));
        }
        event.setSummary(plain(entry.summary()));
        if (!entry.text().isBlank()) {
            event.setDescription(plain(entry.text()));
        }
        event.setSequence(entry.sequence());
        event.setStatus(
                switch (entry.state()) {
                    case TENTATIVE -> Status.tentative();
                    case CONFIRMED -> Status.confirmed();
                    case CANCELLED -> Status.cancelled();
                });
        event.setTransparency(entry.takesUpTime() ? Transparency.opaque() : Transparency.transparent());
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false), false);
    }

    private static ICalDate moment(Instant moment) {
        return new ICalDate(Date.from(moment), true);
    }

    /** Control characters have no place in a calendar, except the ends of lines. */
    private static String plain(String text) {
        return text.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", "");
    }
}
