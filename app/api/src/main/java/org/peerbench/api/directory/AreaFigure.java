package org.peerbench.api.directory;

/**
 * One figure about an area, as it was published or brought in from outside.
 *
 * @param indicator what is counted, as an id such as {@code asc_carer_qol}
 * @param label     the same in plain words
 * @param unit      in plain words, such as {@code % of carers asked}
 * @param better    which way is better
 * @param status    how far it can be relied on, an open word: {@code official}, {@code computed}, {@code estimate},
 *                  {@code mixed}, {@code doubtful}, {@code outside} or {@code fictional}
 * @param source    title of its source
 * @param period    the time it speaks of, as published, such as {@code 2014-15} or {@code mid-2017}
 * @param value     the text as published, never rounded
 * @param note      what to know before reading it, or {@code null}
 */
public record AreaFigure(
        String indicator,
        String label,
        String unit,
        Better better,
        String status,
        String source,
        String period,
        String value,
        String note) {
    /** Which way is better. */
    public enum Better {
        HIGHER,
        LOWER,
        /** Neither way, or nobody has said. */
        NEITHER
    }
}
