package org.peerbench.host.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.text.Texts;

/**
 * One-time links. The secret is handed out once and only its hash is stored. Opening a link uses it up in the same
 * statement that looks for it, so that of two who open it at once only one gets in. Thread-safe.
 */
public final class Links {
    /** Before the secret in a link's address. */
    public static final String PATH = "/sign-in/";

    private final Database database;
    private final Clock clock;
    private final Secrets secrets;
    private final Texts words;

    /**
     * What an opened link does.
     *
     * @param account who is signed in by it
     * @param purpose what it was made for
     */
    record Opened(Account account, LinkPurpose purpose) {}

    private record Used(String account, LinkPurpose purpose) {}

    Links(Database database, Clock clock, Secrets secrets, Texts words) {
        this.database = database;
        this.clock = clock;
        this.secrets = secrets;
        this.words = words;
    }

    /**
     * Makes a link. One for setting a password takes the place of earlier ones.
     *
     * @return the secret, which belongs after {@link #PATH}
     */
    public String issue(Author author, Account account, LinkPurpose purpose) {
        String secret = secrets.next();
        Instant now = clock.instant();
        database.write(author, words.of("account.history.link", account.name()), tx -> {
            if (purpose == LinkPurpose.SET_PASSWORD) {
                withdraw(tx.sql(), account.id());
            }
            deleteExpired(tx.sql(), now);
            return tx.sql()
                    .createUpdate("insert into account_link (secret_hash, account_id, purpose, expires_at)"
                            + " values (:hash, :account, :purpose, :expires)")
                    .bind("hash", Secrets.hash(secret))
                    .bind("account", account.id())
                    .bind("purpose", purpose.name())
                    .bind("expires", now.plus(purpose.life()))
                    .execute();
        });
        return secret;
    }

    /** Uses a link up; empty if there is none, it was used, it is too old, or its account is disabled. */
    Optional<Opened> open(String secret) {
        if (!Secrets.plausible(secret)) {
            return Optional.empty();
        }
        Author author = new Author("system", words.of("account.system"), PATH);
        return database.write(
                author,
                words.of("account.history.linkOpened"),
                tx -> use(tx.sql(), secret)
                        .flatMap(used -> AccountRows.byId(tx.sql(), used.account())
                                .filter(account -> !account.disabled())
                                .map(account -> opened(tx.sql(), account, used.purpose()))));
    }

    private static Opened opened(Handle sql, Account account, LinkPurpose purpose) {
        if (purpose == LinkPurpose.SET_PASSWORD) {
            Passwords.forget(sql, account.id());
            SessionRows.endAll(sql, account.id());
        }
        return new Opened(account, purpose);
    }

    private Optional<Used> use(Handle sql, String secret) {
        return sql.createQuery("""
                        update account_link set used_at = :now
                        where secret_hash = :hash and used_at is null and expires_at > :now
                        returning account_id, purpose
                        """)
                .bind("now", clock.instant())
                .bind("hash", Secrets.hash(secret))
                .map((row, context) ->
                        new Used(row.getString("account_id"), LinkPurpose.valueOf(row.getString("purpose"))))
                .findOne();
    }

    /** Ends all links of an account that were not opened yet. */
    static void withdraw(Handle sql, String account) {
        sql.createUpdate("delete from account_link where account_id = :account and used_at is null")
                .bind("account", account)
                .execute();
    }

    private static void deleteExpired(Handle sql, Instant now) {
        sql.createUpdate("delete from account_link where expires_at < :now")
                .bind("now", now)
                .execute();
    }
}
