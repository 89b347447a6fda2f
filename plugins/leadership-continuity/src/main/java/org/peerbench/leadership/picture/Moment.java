package org.peerbench.leadership.picture;

import java.time.LocalDate;

/**
 * Something that concerns every post: an election, a merger.
 *
 * @param day  when
 * @param name what, shortly
 */
public record Moment(LocalDate day, String name) {}
