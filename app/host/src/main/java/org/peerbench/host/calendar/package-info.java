/** Writes calendars as iCalendar, by a library. */
package org.peerbench.host.calendar;
