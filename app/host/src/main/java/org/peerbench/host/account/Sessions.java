package org.peerbench.host.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.text.Texts;

/**
 * Who is signed in. Sessions stand in the database, so that two hosts on one database share them and a restart ends
 * none. They hold no object of a tool. What is found is remembered for seconds; a change of role, areas or account by
 * this host counts from the next request on, one by another host within {@link Remembered#BOUND}. Thread-safe.
 */
public final class Sessions {
    /** Without a request for so long, a session ends. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** However busy, a session ends after so long. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration TOUCH = Duration.ofMinutes(1);

    private final Database database;
    private final Clock clock;
    private final Accounts accounts;
    private final Secrets secrets;
    private final Touches touches;
    private final Remembered<Known> remembered;
    private final Texts words;

    Sessions(
            Database database,
            Clock clock,
            Accounts accounts,
            Secrets secrets,
            Touches touches,
            Remembered<Known> remembered,
            Texts words) {
        this.database = database;
        this.clock = clock;
        this.accounts = accounts;
        this.secrets = secrets;
        this.touches = touches;
        this.remembered = remembered;
        this.words = words;
    }

    /** A session as it stood when it was looked up: whether it still lives is asked each time. */
    record Known(SessionRows.Row row, Session session) {}

    /** The session of a cookie's value, noted as used; empty if there is none or it has ended. */
    public Optional<Session> find(String cookieValue) {
        if (!Secrets.plausible(cookieValue)) {
            return Optional.empty();
        }
        String id = Secrets.hash(cookieValue);
        Optional<Known> known =
                remembered.get(id, () -> lookUp(id, cookieValue)).filter(found -> lives(found.row()));
        known.ifPresent(found -> touch(found.row()));
        return known.map(Known::session);
    }

    private Optional<Known> lookUp(String id, String cookieValue) {
        return database.read(sql -> SessionRows.byId(sql, id))
                .filter(this::lives)
                .flatMap(row -> session(row, cookieValue).map(session -> new Known(row, session)));
    }

    /**
     * Begins a session, always under a new id.
     *
     * @throws Refusal if the account is disabled or not there
     */
    public OpenedSession open(String account) {
        if (accounts.find(account).filter(found -> !found.disabled()).isEmpty()) {
            throw Refusal.notFound(words.of("account.error.gone"));
        }
        String cookie = secrets.next();
        Instant now = clock.instant();
        write(sql -> {
            SessionRows.endStale(sql, now.minus(IDLE), now.minus(LONGEST));
            SessionRows.insert(sql, Secrets.hash(cookie), account, now);
        });
        return new OpenedSession(cookie, csrf(cookie));
    }

    /** Ends a session. */
    public void close(String session) {
        write(sql -> SessionRows.end(sql, session));
    }

    /** Ends all other sessions of the same account. */
    public void closeOthers(String session) {
        write(sql -> SessionRows.endOthers(sql, session));
    }

    /** Leaves something to be said on the next page; what waited there before is replaced. */
    public void flash(String session, Flash flash) {
        write(sql -> SessionRows.flash(sql, session, flash));
    }

    /** What is to be said, once. */
    public Optional<Flash> takeFlash(String session) {
        // Most pages have nothing to say, and looking needs no turn at the writer.
        Optional<Flash> waiting =
                database.read(sql -> SessionRows.byId(sql, session)).map(SessionRows.Row::flash);
        waiting.ifPresent(said -> write(sql -> SessionRows.flash(sql, session, null)));
        return waiting;
    }

    private Optional<Session> session(SessionRows.Row row, String cookie) {
        return accounts.find(row.account())
                .filter(account -> !account.disabled())
                .map(accounts::viewer)
                .map(viewer -> new Session(row.id(), viewer, csrf(cookie)));
    }

    private boolean lives(SessionRows.Row row) {
        Instant now = clock.instant();
        return now.isBefore(row.seenAt().plus(IDLE))
                && now.isBefore(row.openedAt().plus(LONGEST));
    }

    private void touch(SessionRows.Row row) {
        Instant now = clock.instant();
        if (!now.isBefore(row.seenAt().plus(TOUCH))) {
            touches.write(row.id(), sql -> SessionRows.seen(sql, row.id(), now));
        }
    }

    private void write(Consumer<Handle> work) {
        Author author = new Author("system", words.of("account.system"), "session");
        database.write(author, words.of("account.history.session"), tx -> {
            work.accept(tx.sql());
            return tx;
        });
    }

    /** Derived, not stored: whoever reads the database learns neither the cookie nor this. */
    private static String csrf(String cookie) {
        return Secrets.derive("csrf", cookie);
    }
}
