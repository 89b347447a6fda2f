/** What a tool says to people's calendars; the workbench writes it as iCalendar (RFC 5545, RFC 5546, RFC 7986). */
package org.peerbench.api.calendar;
