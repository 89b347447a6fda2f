/** Writes calendars (RFC 5545, RFC 7986); knows neither posts nor tables. */
package org.peerbench.leadership.exchange.calendar;
