package org.peerbench.seeds.demo;

import java.util.List;

/**
 * A fictional organisation.
 *
 * @param code       begins with ZZ, as no real organisation's does in the seeds
 * @param type       an open word of the directory, such as {@code acute_trust}
 * @param areas      codes of the areas it works in
 * @param opened     a date as it is known (year, month or day), or empty
 * @param ended      the first day on which it was no more, or empty
 * @param successors codes of the organisations it went into
 */
record Organisation(
        String code,
        String name,
        String type,
        List<String> areas,
        String opened,
        String ended,
        List<String> successors) {
    /** One that still exists. */
    static Organisation of(String code, String name, String type, String opened, String... areas) {
        return new Organisation(code, name, type, List.of(areas), opened, "", List.of());
    }

    Organisation ending(String day, String... into) {
        return new Organisation(code, name, type, areas, opened, day, List.of(into));
    }

    boolean current() {
        return ended.isEmpty();
    }
}
