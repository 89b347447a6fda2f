package org.peerbench.host.account;

import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The passwords of accounts, kept only as slow hashes. Thread-safe. */
public final class Passwords {
    private static final Logger LOG = LoggerFactory.getLogger(Passwords.class);

    private final Database database;
    private final Clock clock;
    private final Texts words;
    private final SlowHash slowHash;
    private final PasswordRules rules;

    Passwords(Database database, Clock clock, Texts words) {
        this.database = database;
        this.clock = clock;
        this.words = words;
        this.slowHash = new SlowHash(words);
        this.rules = new PasswordRules(words);
    }

    /**
     * The account with this name or e-mail address and this password. Wrong name, wrong password, no password and a
     * disabled account take the same path and the same time, so that nobody learns which names exist.
     */
    Optional<Account> match(String nameOrEmail, String password) {
        Optional<Account> account = database.read(sql -> AccountRows.byNameOrEmail(sql, nameOrEmail));
        boolean right = matches(account.map(Account::id).orElse(""), password);
        return account.filter(found -> right && !found.disabled());
    }

    /** Whether this is the account's password. */
    boolean matches(String account, String password) {
        Optional<String> stored = hashOf(account);
        boolean right = slowHash.matches(password, stored.orElse(SlowHash.OF_NOTHING));
        return right && stored.isPresent();
    }

    /**
     * Sets an account's password.
     *
     * @throws Refusal if the password is too easy to guess; its fault is on the field {@code password}
     */
    void set(Author author, Account account, String password) {
        rules.fault(password, account).ifPresent(fault -> {
            throw Faults.refusal("PASSWORD_WEAK", "password", fault);
        });
        String hash = slowHash.of(password);
        database.write(
                author,
                words.of("account.history.password", account.name()),
                tx -> tx.sql()
                        .createUpdate("""
                        insert into account_password (account_id, hash, set_at) values (:account, :hash, :now)
                        on conflict (account_id) do update set hash = excluded.hash, set_at = excluded.set_at
                        """)
                        .bind("account", account.id())
                        .bind("hash", hash)
                        .bind("now", clock.instant())
                        .execute());
        LOG.info("The password of account {} was set by {}", account.id(), author.account());
    }

    /** Removes an account's password, so that a new one can be set without knowing it. */
    static void forget(Handle sql, String account) {
        sql.createUpdate("delete from account_password where account_id = :account")
                .bind("account", account)
                .execute();
    }

    private Optional<String> hashOf(String account) {
        return database.read(sql -> sql.createQuery("select hash from account_password where account_id = :account")
                .bind("account", account)
                .mapTo(String.class)
                .findOne());
    }
}
