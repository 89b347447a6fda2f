package org.peerbench.relationships.file.gexf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peerbench.api.date.PartialDate;

/**
 * When something was there, half-open.
 *
 * @param from a partial date, or {@code null} where it is open
 * @param to   a partial date, or {@code null} where it is open
 * @param note what could not be read as a date, or {@code null}
 */
record Period(String from, String to, String note) {
    private static final Comparator<String> BY_DAY =
            Comparator.comparing(text -> PartialDate.of(text).earliest());

    boolean open() {
        return from == null && to == null && note == null;
    }

    /** From the first to the last; what is open in one is open in all. */
    static Period around(List<Period> periods) {
        boolean begun = periods.stream().allMatch(period -> period.from() != null);
        boolean ended = periods.stream().allMatch(period -> period.to() != null);
        return new Period(
                begun ? periods.stream().map(Period::from).min(BY_DAY).orElseThrow() : null,
                ended ? periods.stream().map(Period::to).max(BY_DAY).orElseThrow() : null,
                periods.stream()
                        .map(Period::note)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /** Says it in attributes, unless they already say so. */
    void addTo(Map<String, String> attributes) {
        if (from != null) {
            attributes.putIfAbsent("from", from);
        }
        if (to != null && !attributes.containsKey("to")) {
            attributes.put("to", to);
        }
        if (note != null) {
            attributes.putIfAbsent("time", note);
        }
    }
}
