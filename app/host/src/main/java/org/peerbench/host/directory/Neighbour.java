package org.peerbench.host.directory;

/**
 * An area beside another, or like it.
 *
 * @param area      id of the one
 * @param neighbour id of the other
 * @param name      the other's name
 * @param code      the other's public code
 * @param vintage   the year whose areas were compared
 * @param rank      1 for the most alike; {@code null} for areas that touch
 * @param value     length of the shared boundary or distance, as text; {@code null} when not known
 * @param unit      of the value, or {@code null}
 * @param source    id of the source, or {@code null}
 */
public record Neighbour(
        String area,
        String neighbour,
        String name,
        String code,
        String vintage,
        Integer rank,
        String value,
        String unit,
        String source) {}
