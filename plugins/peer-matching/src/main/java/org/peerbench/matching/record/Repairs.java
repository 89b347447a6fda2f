package org.peerbench.matching.record;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What was proposed after supports came to nothing. */
public final class Repairs {
    private final Handle sql;

    /** Reads on this connection. */
    public Repairs(Handle sql) {
        this.sql = sql;
    }

    /**
     * A proposal.
     *
     * @param support id of the support that came to nothing
     * @param round   id of the draft round; empty where nobody else can help at the moment
     * @param moved   how many other matches it moves
     */
    public record Proposal(String support, Optional<String> round, int moved) {}

    /** All, by support. */
    public Map<String, Proposal> all() {
        return sql
                .createQuery("select * from peer_matching__repair")
                .map((row, context) -> new Proposal(
                        row.getString("support_id"),
                        Optional.ofNullable(row.getString("round_id")),
                        Math.toIntExact(row.getLong("moved"))))
                .stream()
                .collect(Collectors.toMap(Proposal::support, each -> each));
    }

    /** What was proposed after this support came to nothing. */
    public Optional<Proposal> of(String support) {
        return Optional.ofNullable(all().get(support));
    }

    /** Keeps one in the place of an earlier one. */
    public void keep(Proposal proposal) {
        sql.createUpdate("delete from peer_matching__repair where support_id = :support")
                .bind("support", proposal.support())
                .execute();
        sql.createUpdate("insert into peer_matching__repair (support_id, round_id, moved)"
                        + " values (:support, :round, :moved)")
                .bind("support", proposal.support())
                .bind("round", proposal.round().orElse(null))
                .bind("moved", (long) proposal.moved())
                .execute();
    }
}
