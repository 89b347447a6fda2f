/** Dates as people know them: a year, a month or a day, never rounded. */
package org.peerbench.api.date;
