package org.peerbench.host.account;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** One-time links as stored. The secrets' rows go away, the links' own rows stay for the history. */
final class LinkRows {
    /** Whose link it was and what it was made for. */
    record Used(String account, LinkPurpose purpose) {}

    private LinkRows() {}

    static void keepSecret(Handle sql, String link, String hash) {
        sql.createUpdate("insert into account_link_secret (link_id, secret_hash) values (:link, :hash)")
                .bind("link", link)
                .bind("hash", hash)
                .execute();
    }

    /** Uses a link up in the statement that looks for it: of two who open it at once only one gets in. */
    static Optional<Used> use(Handle sql, String hash, Instant now) {
        return sql.createQuery("""
                        update account_link_secret set used_at = :now
                        where secret_hash = :hash and used_at is null
                          and link_id in (select l.id from account_link l where l.expires_at > :now)
                        returning link_id
                        """)
                .bind("now", now)
                .bind("hash", hash)
                .mapTo(String.class)
                .findOne()
                .map(link -> byId(sql, link));
    }

    private static Used byId(Handle sql, String link) {
        return sql.createQuery("select account_id, purpose from account_link where id = :link")
                .bind("link", link)
                .map((row, context) ->
                        new Used(row.getString("account_id"), LinkPurpose.valueOf(row.getString("purpose"))))
                .one();
    }

    /** Ends all links of an account that were not opened yet. */
    static void withdraw(Handle sql, String account) {
        sql.createUpdate("delete from account_link_secret where used_at is null"
                        + " and link_id in (select l.id from account_link l where l.account_id = :account)")
                .bind("account", account)
                .execute();
    }

    static void deleteExpired(Handle sql, Instant now) {
        sql.createUpdate("delete from account_link_secret"
                        + " where link_id in (select l.id from account_link l where l.expires_at <= :now)")
                .bind("now", now)
                .execute();
    }
}
