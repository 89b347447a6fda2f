package org.peerbench.host.store;

import java.util.Set;

/**
 * A transaction with tracked changes has been stored.
 *
 * @param changeSet the id of its change set
 * @param areas     ids of the areas that its rows belong to, before or after
 * @param tables    the tables it changed
 */
public record Committed(String changeSet, Set<String> areas, Set<String> tables) {
    public Committed {
        areas = Set.copyOf(areas);
        tables = Set.copyOf(tables);
    }
}
