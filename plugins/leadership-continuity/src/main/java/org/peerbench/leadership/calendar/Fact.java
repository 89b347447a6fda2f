package org.peerbench.leadership.calendar;

import java.time.LocalDate;

/**
 * Something for the calendar, before it is known whether it is new.
 *
 * @param uid     stays the same while it is the same fact
 * @param area    id of the area
 * @param summary in a few words, without a name
 * @param first   the first day
 * @param end     the first day after it
 */
record Fact(String uid, String area, String summary, LocalDate first, LocalDate end) {}
