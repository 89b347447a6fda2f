/** Dates, lengths and ways of holding a post in plain words; the same words on every page, picture and message. */
package org.peerbench.leadership.words;
