package org.peerbench.relationships.record;

import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The reports that were replaced or taken back. */
public record Withdrawn(Handle sql) {
    private static final String IDS =
            "select id from relationship_mapping__report where area_id = :area and superseded_at is not null";

    /** Ids of those of an area. */
    public Set<String> of(String area) {
        return sql.createQuery(IDS).bind("area", area).mapTo(String.class).stream()
                .collect(Collectors.toSet());
    }
}
