package org.peerbench.leadership.warning;

import java.time.LocalDate;
import java.util.Optional;
import org.peerbench.leadership.post.Source;

/**
 * Something to look at.
 *
 * @param rule     by which rule
 * @param key      the same as long as it is the same matter
 * @param severity 1 (slight) to 5 (grave)
 * @param fact     what is so, in one plain sentence; no person is named
 * @param source   where that comes from
 * @param date     the day that it is about: by when to act, or since when it is so
 * @param action   what to do, in one plain sentence
 * @param path     the page that shows it, relative to the area's place in the tool
 * @param leaver   id of the person whose departure it is about, if it is about one
 */
public record Warning(
        Rule rule,
        String key,
        int severity,
        String fact,
        Source source,
        Optional<LocalDate> date,
        String action,
        String path,
        Optional<String> leaver) {
    /** About nobody's departure. */
    Warning(
            Rule rule,
            String key,
            int severity,
            String fact,
            Source source,
            Optional<LocalDate> date,
            String action,
            String path) {
        this(rule, key, severity, fact, source, date, action, path, Optional.empty());
    }

    /** The same about somebody's departure; {@code null} where nobody knows whose. */
    Warning ofLeaver(String person) {
        return new Warning(rule, key, severity, fact, source, date, action, path, Optional.ofNullable(person));
    }
}
