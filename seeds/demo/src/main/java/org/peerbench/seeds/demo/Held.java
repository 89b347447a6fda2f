package org.peerbench.seeds.demo;

import java.util.Map;
import java.util.TreeMap;

/**
 * A slice of somebody's time in a post.
 *
 * @param appointment the same in all slices of one time in post, which follow each other without a gap
 * @param person      an id: of {@code people.csv}, or of those who are only found here
 * @param start       as it is known: day, month, year, uncertain or about
 * @param end         the first day on which it was no longer so, or empty
 * @param more        further cells by their column
 */
record Held(String appointment, String person, String basis, String start, String end, Map<String, String> more) {
    static Held of(Post post, String who, String basis, String start, String end) {
        String person = who.startsWith("ZZ") ? who : person(post, who);
        return new Held(post.key() + "-" + who, person, basis, start, end, Map.of());
    }

    /** The id of somebody who is found only among those who hold or held posts. */
    static String person(Post post, String number) {
        return "ZZF-" + post.key() + "-" + number;
    }

    Held with(String column, String cell) {
        Map<String, String> cells = new TreeMap<>(more);
        cells.put(column, cell);
        return new Held(appointment, person, basis, start, end, cells);
    }

    /** A second time, after somebody else. */
    Held again() {
        return new Held(appointment + "-2", person, basis, start, end, more);
    }

    Held by(String someone) {
        return new Held(appointment, someone, basis, start, end, more);
    }

    Held during(String from, String to) {
        return new Held(appointment, person, basis, from, to, more);
    }

    Held left(String reason) {
        return with("end_reason", reason);
    }

    Held expecting(String day, String kind) {
        return with("expected_end", day).with("expected_end_kind", kind);
    }
}
