package org.peerbench.api.calendar;

import java.time.Duration;
import java.util.List;

/**
 * A calendar as a whole.
 *
 * @param name      as programs show it; blank where they are to keep their own
 * @param method    what programs are told to do with it
 * @param lookAgain how long a program that has subscribed waits before it asks again, more than nothing; {@code null} where
 *                  it is saved once
 * @param entries   in the order in which they are written; no two with the same uid
 */
public record Calendar(String name, Method method, Duration lookAgain, List<Entry> entries) {
    /** What programs are told to do with a calendar. */
    public enum Method {
        /** Here is how things stand. */
        PUBLISH,
        /** Please come: to be answered, or to be kept free. All entries are the same happening. */
        REQUEST,
        /** None of it will take place. */
        CANCEL
    }

    /**
     * Checks what calendars rely on.
     *
     * @throws IllegalArgumentException if it is to be looked at again after no time
     */
    public Calendar {
        if (lookAgain != null && (lookAgain.isZero() || lookAgain.isNegative())) {
            throw new IllegalArgumentException("To look again takes some time");
        }
        entries = List.copyOf(entries);
    }

    /** A calendar to subscribe to. */
    public static Calendar subscribed(String name, Duration lookAgain, List<Entry> entries) {
        return new Calendar(name, Method.PUBLISH, lookAgain, entries);
    }

    /** An invitation to one happening, or that it is called off, to be sent with a message. */
    public static Calendar invitation(Entry entry) {
        Method method = entry.state() == Entry.State.CANCELLED ? Method.CANCEL : Method.REQUEST;
        return new Calendar("", method, null, List.of(entry));
    }

    /** A file to save once: called off when it has entries and all of them are cancelled. */
    public static Calendar saved(List<Entry> entries) {
        boolean over = !entries.isEmpty() && entries.stream().allMatch(entry -> entry.state() == Entry.State.CANCELLED);
        return new Calendar("", over ? Method.CANCEL : Method.PUBLISH, null, entries);
    }
}
