package org.peerbench.host.change;

import java.time.Instant;
import java.util.Optional;

/**
 * All tracked changes of one transaction.
 *
 * @param id         its id; of two sets the later one has the greater id
 * @param at         when
 * @param author     the account's id, or {@code system}
 * @param authorName the author's name at that time
 * @param through    the page, import or command
 * @param what       one sentence
 * @param undoes     the set that this one took back
 * @param undone     whether it has been taken back itself, and not been brought back since
 * @param rows       how many changes of rows it has
 */
public record ChangeSet(
        String id,
        Instant at,
        String author,
        String authorName,
        String through,
        String what,
        Optional<String> undoes,
        boolean undone,
        long rows) {}
