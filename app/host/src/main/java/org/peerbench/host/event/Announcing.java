package org.peerbench.host.event;

import java.util.Map;
import java.util.Optional;
import org.peerbench.api.exchange.Event;

/**
 * Says what an owner of tables has to tell when one of its rows is written, by whichever way: a form, an import, a
 * program or an undo.
 */
@FunctionalInterface
public interface Announcing {
    /**
     * What to tell.
     *
     * @param before what stood there, by column; {@code null} if the row is new
     * @param after  what stands there now; {@code null} if the row is gone
     */
    Optional<Event> of(String table, Map<String, Object> before, Map<String, Object> after);
}
