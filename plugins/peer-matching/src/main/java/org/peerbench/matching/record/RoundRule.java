package org.peerbench.matching.record;

import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;

/**
 * What the network wants of every round.
 *
 * @param reviewRequired whether a colleague must have approved a round before it is published
 * @param revision       of its row; 0 while nothing was ever said
 */
public record RoundRule(boolean reviewRequired, long revision) {
    /** The table. */
    public static final String TABLE = "peer_matching__round_rule";

    private static final String ONLY = "network";
    private static final RoundRule USUAL = new RoundRule(false, 0);

    /** As it stands; a review is not required while nobody has said so. */
    public static RoundRule read(Handle sql) {
        return sql.createQuery("select * from peer_matching__round_rule where id = :id")
                .bind("id", ONLY)
                .map((row, context) -> new RoundRule(row.getBoolean("review_required"), row.getLong("revision")))
                .findFirst()
                .orElse(USUAL);
    }

    /** Changes it, as seen at this revision. */
    public static void write(Changes changes, boolean reviewRequired, long revision) {
        if (revision == 0) {
            changes.insert(TABLE, Map.of("id", ONLY, "review_required", reviewRequired));
        } else {
            changes.update(TABLE, ONLY, revision, Map.of("review_required", reviewRequired));
        }
    }
}
