package org.peerbench.host.directory;

/**
 * A figure about an area that was brought in from outside.
 *
 * @param area      id of the area
 * @param indicator what is counted, in plain words
 * @param period    the time it speaks of, with a year in it
 * @param value     a number, as given
 * @param unit      in plain words
 * @param source    who says so
 * @param note      or {@code null}
 */
public record OutsideFigure(
        String area, String indicator, String period, String value, String unit, String source, String note) {}
