package org.peerbench.host.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One-time links. The secret is handed out once and only its hash is stored. That a link was made stands in the
 * history, since whoever makes one can come in as somebody else; undoing it ends the link. Thread-safe.
 */
public final class Links {
    /** Before the secret in a link's address. */
    public static final String PATH = "/sign-in/";

    private static final Logger LOG = LoggerFactory.getLogger(Links.class);

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

    Links(Database database, Clock clock, Secrets secrets, Texts words) {
        this.database = database;
        this.clock = clock;
        this.secrets = secrets;
        this.words = words;
    }

    /**
     * Makes a link. One for setting a password takes the place of all that were not opened yet.
     *
     * @return the secret, which belongs after {@link #PATH}
     */
    public String issue(Author author, Account account, LinkPurpose purpose) {
        String secret = secrets.next();
        Instant now = clock.instant();
        return database.write(author, words.of("account.history.link", account.name()), tx -> {
            if (purpose == LinkPurpose.SET_PASSWORD) {
                LinkRows.withdraw(tx.sql(), account.id());
            }
            LinkRows.deleteExpired(tx.sql(), now);
            String id = tx.changes().newId();
            String expires = InstantText.of(now.plus(purpose.life()));
            tx.changes()
                    .insert(
                            "account_link",
                            Map.of(
                                    "id",
                                    id,
                                    "account_id",
                                    account.id(),
                                    "purpose",
                                    purpose.name(),
                                    "expires_at",
                                    expires));
            LinkRows.keepSecret(tx.sql(), id, Secrets.hash(secret));
            return secret;
        });
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
                tx -> LinkRows.use(tx.sql(), Secrets.hash(secret), clock.instant())
                        .flatMap(used -> AccountRows.byId(tx.sql(), used.account())
                                .filter(account -> !account.disabled())
                                .map(account -> opened(tx.sql(), account, used.purpose()))));
    }

    private static Opened opened(Handle sql, Account account, LinkPurpose purpose) {
        if (purpose == LinkPurpose.SET_PASSWORD) {
            Passwords.forget(sql, account.id());
            SessionRows.endAll(sql, account.id());
        }
        LOG.info("A link for {} of account {} was opened", purpose, account.id());
        return new Opened(account, purpose);
    }
}
