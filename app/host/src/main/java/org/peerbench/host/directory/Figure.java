package org.peerbench.host.directory;

/**
 * One published figure about one area.
 *
 * @param area      id of the area
 * @param indicator id of the indicator
 * @param period    the time it speaks of, as published, such as {@code 2014-15} or {@code mid-2017}
 * @param value     the text as published; never rounded
 * @param unit      in plain words
 * @param source    id of its source
 * @param note      a warning about this one figure, or {@code null}
 */
public record Figure(
        String area, String indicator, String period, String value, String unit, String source, String note) {}
