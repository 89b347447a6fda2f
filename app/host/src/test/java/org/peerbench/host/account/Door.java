package org.peerbench.host.account;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.api.data.Database;
import org.peerbench.host.store.Engine;
import org.peerbench.host.store.SetClock;
import org.peerbench.host.store.Store;

/** A real store with who may come in, and a clock that can be moved. */
final class Door implements AutoCloseable {
    static final Author ROOT = new Author("system", "Command line", "user add");
    static final String PASSWORD = "kettle harbour violet";

    final SetClock clock = SetClock.at("2026-03-02T09:00:00Z");
    final Access access;
    final Set<String> lookedAfter = new HashSet<>(Set.of("looked-after"));
    final Database database;
    private final Store store;

    Door(Engine engine, Path folder) {
        store = engine.open(folder);
        database = store.database();
        access = Access.over(
                database,
                clock,
                account -> Set.copyOf(lookedAfter),
                Runnable::run,
                stored -> store.listen(committed -> stored.run()));
    }

    /** Who may come in at another host on the same database: neither hears what the other stores. */
    Access otherHost() {
        return Access.over(database, clock, account -> Set.copyOf(lookedAfter), Runnable::run, stored -> {});
    }

    Account account(String name, Role role, String... areas) {
        AccountDraft draft = new AccountDraft(name, role, null, Set.of(areas));
        return access.accounts().find(access.accounts().create(ROOT, draft)).orElseThrow();
    }

    /** An account with a password. */
    Account known(String name) {
        Account account = account(name, Role.COORDINATOR);
        access.passwords().set(ROOT, account, PASSWORD);
        return access.accounts().find(account.id()).orElseThrow();
    }

    /** Every value of every row of a table, as text. */
    List<String> dump(String table) {
        return database
                .read(sql ->
                        sql.createQuery("select * from " + table).mapToMap().list())
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Override
    public void close() {
        store.close();
    }
}
