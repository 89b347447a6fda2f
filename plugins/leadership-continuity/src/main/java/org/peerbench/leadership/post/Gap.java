package org.peerbench.leadership.post;

import org.peerbench.leadership.time.Days;
import org.peerbench.leadership.time.During;

/**
 * A time in which nobody is recorded in a seat.
 *
 * @param during  when; without an end while it lasts
 * @param days    how long within what was looked at
 * @param vacancy whether it counts as one: longer than a day, while the post existed and its history is known. A gap of a
 *                day is how dates are written, not an empty chair
 */
public record Gap(During during, Days days, boolean vacancy) {}
