package org.peerbench.host.search;

import java.util.List;

/** Finds people by role or name. */
@FunctionalInterface
public interface PeopleByName {
    /** At most {@code limit} people whose role or name holds every word. */
    List<Hit> find(String question, int limit);
}
