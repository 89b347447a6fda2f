/** The forms: seats, holders, departures, cover, confirmation, elections, and what is planned for a post. */
package org.peerbench.leadership.entry;
