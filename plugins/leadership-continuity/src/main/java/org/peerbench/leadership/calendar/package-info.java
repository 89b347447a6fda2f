/** The calendar of what ends and is elected: nameless, by an address that carries a personal key. */
package org.peerbench.leadership.calendar;
