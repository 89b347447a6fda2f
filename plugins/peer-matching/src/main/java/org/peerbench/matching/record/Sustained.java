package org.peerbench.matching.record;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * What the receiving side says some months after a support.
 *
 * @param months after how many
 * @param lasts  whether what was reached is still there
 * @param now    where the area stands on the theme, 0 to 5; empty where it is not known
 */
public record Sustained(String support, int months, Review.Reached lasts, OptionalInt now, String note, LocalDate on) {}
