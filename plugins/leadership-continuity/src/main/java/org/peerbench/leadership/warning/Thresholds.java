package org.peerbench.leadership.warning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;

/**
 * From when on each rule warns.
 *
 * @param set what an instance set, by rule; a rule that is not there keeps its usual thresholds
 */
public record Thresholds(Map<Rule, Set> set) {
    private static final String TABLE = "leadership_continuity__threshold";

    /**
     * What was set for a rule.
     *
     * @param id       of the record
     * @param first    the first threshold
     * @param second   the second
     * @param revision of the record
     */
    public record Set(String id, int first, int second, long revision) {}

    /** Every rule as usual. */
    public static final Thresholds USUAL = new Thresholds(Map.of());

    public Thresholds {
        set = Map.copyOf(set);
    }

    /** As stored. */
    public static Thresholds stored(Handle sql) {
        Map<Rule, Set> set = new HashMap<>();
        sql.createQuery("select id, rule, first_value, second_value, revision from leadership_continuity__threshold")
                .map((row, context) -> Map.entry(
                        Rule.valueOf(row.getString("rule")),
                        new Set(
                                row.getString("id"),
                                row.getInt("first_value"),
                                row.getInt("second_value"),
                                row.getLong("revision"))))
                .forEach(each -> set.put(each.getKey(), each.getValue()));
        return new Thresholds(set);
    }

    /** Stores what a rule warns from; nothing changes if it is that already. */
    public void put(Changes changes, Rule rule, int first, int second) {
        if (first == first(rule) && second == second(rule)) {
            return;
        }
        Map<String, Object> row = new HashMap<>(Map.of("first_value", first, "second_value", second));
        Optional<Set> known = Optional.ofNullable(set.get(rule));
        if (known.isPresent()) {
            changes.update(TABLE, known.get().id(), known.get().revision(), row);
        } else {
            row.put("id", changes.newId());
            row.put("rule", rule.name());
            changes.insert(TABLE, row);
        }
    }

    /** The first threshold of a rule. */
    public int first(Rule rule) {
        return set.containsKey(rule) ? set.get(rule).first() : rule.usual();
    }

    /** The second threshold of a rule. */
    public int second(Rule rule) {
        return set.containsKey(rule) ? set.get(rule).second() : rule.second();
    }
}
