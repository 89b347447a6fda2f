package org.peerbench.host.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/** The conditions of one question and what is bound to them. A filter that was not given adds no condition. */
final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Collection<String>> lists = new HashMap<>();

    Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    Where bind(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Where equal(String column, String value) {
        if (value == null) {
            return this;
        }
        String name = "v" + values.size();
        return and(column + " = :" + name).bind(name, value);
    }

    /** The condition holds {@code <name>} where the list stands; an empty list finds nothing. */
    Where in(String condition, String name, Collection<String> list) {
        if (list.isEmpty()) {
            return and("1 = 0");
        }
        lists.put(name, list);
        return and(condition);
    }

    Where words(String table, String text) {
        for (String pattern : SearchText.patterns(text == null ? "" : text)) {
            String name = "v" + values.size();
            and(table + ".search like :" + name + " escape '!'").bind(name, pattern);
        }
        return this;
    }

    Where on(String table, LocalDate day) {
        if (day == null) {
            return this;
        }
        values.putAll(OnDay.values(day));
        return and(OnDay.condition(table));
    }

    Where after(String table, Cursor place) {
        if (place == null) {
            return this;
        }
        return and("(" + table + ".search, " + table + ".id) > (:afterSearch, :afterId)")
                .bind("afterSearch", place.search())
                .bind("afterId", place.id());
    }

    /** Adds a condition that holds another question; its conditions stand where {@code %s} is. */
    Where including(String condition, Where inner) {
        values.putAll(inner.values);
        lists.putAll(inner.lists);
        return and(condition.formatted(inner.sql()));
    }

    String sql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Query into(Query query) {
        values.forEach(query::bind);
        lists.forEach((name, list) -> query.bindList(name, List.copyOf(list)));
        return query;
    }
}
