package org.peerbench.host.account;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Permission;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.data.Database;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.text.Texts;

/** The accounts of this instance. Each change has an author and stands in the history; secrets never do. Thread-safe. */
public final class Accounts {
    private final Database database;
    private final Clock clock;
    private final Function<String, Set<String>> lookedAfter;
    private final Texts words;
    private final DraftRules rules;

    /**
     * Accounts in a database.
     *
     * @param lookedAfter for an account, the ids of the areas of which it is lead or cover
     */
    Accounts(Database database, Clock clock, Function<String, Set<String>> lookedAfter, Texts words) {
        this.database = database;
        this.clock = clock;
        this.lookedAfter = lookedAfter;
        this.words = words;
        this.rules = new DraftRules(words);
    }

    /** All accounts by name. */
    public List<Account> list() {
        return database.read(AccountRows::all);
    }

    /** The account with this id. */
    public Optional<Account> find(String id) {
        return database.read(sql -> AccountRows.byId(sql, id));
    }

    /** The account with this name or e-mail address, ignoring case. */
    public Optional<Account> named(String nameOrEmail) {
        return database.read(sql -> AccountRows.byNameOrEmail(sql, nameOrEmail));
    }

    /** The account as one who asks: with its named areas and those that it leads or covers. */
    public Viewer viewer(Account account) {
        Set<String> areas = new HashSet<>(account.areas());
        if (account.role() == Role.COORDINATOR || account.role() == Role.ADMINISTRATOR) {
            areas.addAll(lookedAfter.apply(account.id()));
        }
        return new Viewer(account.id(), account.name(), account.role(), areas);
    }

    /** Who has the account with this id now; nobody where it was disabled or there is none. */
    public Optional<Viewer> holder(String id) {
        return find(id).filter(account -> !account.disabled()).map(this::viewer);
    }

    /** Who may do this now, by name; nobody of whom the account was disabled. */
    public List<Viewer> holders(Permission permission) {
        return list().stream()
                .filter(account -> !account.disabled() && permission.roles().contains(account.role()))
                .map(this::viewer)
                .toList();
    }

    /**
     * Makes an account, which has no password yet.
     *
     * @return its id
     * @throws Refusal with all that is wrong, by field
     */
    public String create(Author author, AccountDraft draft) {
        return database.write(author, words.of("account.history.created", draft.name()), tx -> {
            rules.check(tx.sql(), null, draft);
            String id = tx.changes().newId();
            Map<String, Object> row = columns(draft);
            row.put("id", id);
            row.put("disabled", false);
            row.put("created_at", InstantText.of(clock.instant()));
            tx.changes().insert("account", row);
            AreaGrants.OF_ACCOUNTS.replace(tx, id, draft.areas());
            return id;
        });
    }

    /**
     * Changes what is said about an account.
     *
     * @param revision the revision the writer has seen
     * @return the set of changes, for an undo
     * @throws Refusal with all that is wrong, by field; also where no administrator would be left
     */
    String change(Author author, String id, long revision, AccountDraft draft) {
        return database.write(author, words.of("account.history.changed", draft.name()), tx -> {
            rules.check(tx.sql(), id, draft);
            Map<String, Object> columns = columns(draft);
            if (AreaGrants.OF_ACCOUNTS.replace(tx, id, draft.areas())) {
                // So that the account's revision counts changes of its areas as well.
                columns.put("areas_changed_at", InstantText.of(clock.instant()));
            }
            tx.changes().update("account", id, revision, columns);
            keepAnAdministrator(tx);
            return tx.changes().set();
        });
    }

    /** Takes away the right to sign in: sessions and open links end at once, and what the account did stays. */
    String disable(Author author, Account account) {
        return database.write(author, words.of("account.history.disabled", account.name()), tx -> {
            tx.changes().update("account", account.id(), account.revision(), Map.of("disabled", true));
            keepAnAdministrator(tx);
            SessionRows.endAll(tx.sql(), account.id());
            LinkRows.withdraw(tx.sql(), account.id());
            return tx.changes().set();
        });
    }

    /** Gives the right to sign in back. */
    String enable(Author author, Account account) {
        return database.write(author, words.of("account.history.enabled", account.name()), tx -> {
            tx.changes().update("account", account.id(), account.revision(), Map.of("disabled", false));
            return tx.changes().set();
        });
    }

    /**
     * Holds an undo to the same rule as a change: somebody can sign in as an administrator afterwards.
     *
     * @param tables those that the undo has changed
     * @throws Refusal if nobody can
     */
    public void keepAnAdministrator(Handle sql, Set<String> tables) {
        if (tables.contains("account") && AccountRows.activeAdministrators(sql) == 0) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "LAST_ADMINISTRATOR", words.of("account.error.noAdministratorLeft"));
        }
    }

    private void keepAnAdministrator(Transaction tx) {
        if (AccountRows.activeAdministrators(tx.sql()) == 0) {
            throw Faults.refusal("LAST_ADMINISTRATOR", "role", words.of("account.error.lastAdministrator"));
        }
    }

    private static Map<String, Object> columns(AccountDraft draft) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("name", draft.name());
        columns.put("role", draft.role().key());
        columns.put("email", draft.email());
        return columns;
    }
}
