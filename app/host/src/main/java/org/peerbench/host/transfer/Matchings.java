package org.peerbench.host.transfer;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.access.Author;
import org.peerbench.host.table.Matching;

/** How people matched columns before, asked of one connection. */
record Matchings(Handle sql) {
    private static final String FIND = """
            select headings from import_matching
            where owner = :owner and format = :format and fingerprint = :fingerprint
            """;
    private static final String KEEP = """
            insert into import_matching (owner, format, fingerprint, headings, author, matched_at)
            values (:owner, :format, :fingerprint, :headings, :author, :at)
            on conflict (owner, format, fingerprint) do update
               set headings = excluded.headings, author = excluded.author, matched_at = excluded.matched_at
            """;

    Optional<Matching> find(ImportOrder order, String fingerprint) {
        return sql.createQuery(FIND)
                .bind("owner", order.owner())
                .bind("format", order.format())
                .bind("fingerprint", fingerprint)
                .mapTo(String.class)
                .findOne()
                .map(headings -> new Matching(fingerprint, StoredText.texts(headings)));
    }

    void keep(ImportOrder order, Matching matching, Author author, Instant at) {
        sql.createUpdate(KEEP)
                .bind("owner", order.owner())
                .bind("format", order.format())
                .bind("fingerprint", matching.fingerprint())
                .bind("headings", StoredText.of(matching.headings()))
                .bind("author", author.account())
                .bind("at", at)
                .execute();
    }
}
