package org.peerbench.host.directory;

/**
 * A published figure that areas have.
 *
 * @param id        such as {@code pct_65plus}
 * @param label     in plain words
 * @param unit      in plain words, such as {@code % of population}
 * @param direction which is better: {@code higher}, {@code lower} or {@code neither}
 * @param decimals  how many to show
 * @param status    {@code official}, {@code computed}, {@code estimate}, {@code mixed}, {@code doubtful} or
 *                  {@code fictional}
 * @param onMap     whether it suits a map of areas
 * @param source    id of its source
 * @param note      what to know before reading it, or {@code null}
 */
public record Indicator(
        String id,
        String label,
        String unit,
        String direction,
        int decimals,
        String status,
        boolean onMap,
        String source,
        String note) {}
