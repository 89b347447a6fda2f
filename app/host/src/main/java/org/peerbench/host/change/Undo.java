package org.peerbench.host.change;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.exchange.Event;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.change.UndoOutcome.AlreadyUndone;
import org.peerbench.host.change.UndoOutcome.Blocked;
import org.peerbench.host.change.UndoOutcome.NotThere;
import org.peerbench.host.change.UndoOutcome.Undone;
import org.peerbench.host.store.Restoring;
import org.peerbench.host.store.RowImages;
import org.peerbench.host.text.BundleTexts;

/**
 * Takes a change set back, whichever table it is about: every row gets back what stood there before, all or nothing,
 * recorded as a change set of its own, and the tools whose rows these are hear of it. May be used by any thread.
 */
public final class Undo {
    private static final int ROWS_AT_ONCE = 1000;
    private static final Texts TEXTS = BundleTexts.read(
            List.of(new Bundle("org.peerbench.host.change.messages")), Undo.class.getClassLoader(), null);

    private final Database database;
    private final UndoRule rule;
    private final History history;
    private final RowImages images = new RowImages();

    /** Undoes in this database, which must be one of the store's. */
    public Undo(Database database) {
        this(database, UndoRule.NONE);
    }

    /** Undoes what leaves the rule unbroken. */
    public Undo(Database database, UndoRule rule) {
        this.database = database;
        this.rule = rule;
        history = new History(database);
    }

    /**
     * Takes a change set back.
     *
     * @param changeSet which
     * @param author    who does, and by which way
     * @throws org.peerbench.api.Refusal where the rule refuses; nothing is taken back then
     */
    public UndoOutcome undo(String changeSet, Author author) {
        Optional<ChangeSet> found = history.find(changeSet);
        if (found.isEmpty()) {
            return new NotThere();
        }
        try {
            return database.write(author, words(found.get()), tx -> undo(tx, changeSet));
        } catch (JdbiException failure) {
            if (!BrokenConstraint.isCauseOf(failure)) {
                throw failure;
            }
            return new Blocked(database.read(sql -> new LaterWork(sql).namingItsRecords(changeSet, images)));
        }
    }

    private String words(ChangeSet set) {
        Origin origin = Origin.of(set, history);
        return TEXTS.of(
                origin.again() ? "undo.again" : "undo.what", origin.set().what());
    }

    private UndoOutcome undo(Transaction tx, String changeSet) {
        if (!new SetTable(tx.sql()).undone(List.of(changeSet)).isEmpty()) {
            return new AlreadyUndone();
        }
        List<ChangeSet> later = new LaterWork(tx.sql()).onTheSameRecords(changeSet);
        if (!later.isEmpty()) {
            return new Blocked(later);
        }
        if (!(tx.changes() instanceof Restoring rows)) {
            throw new IllegalStateException("Only a database of the store can undo");
        }
        rows.undoes(changeSet);
        Set<String> tables = restore(new RowTable(tx.sql()), rows, changeSet);
        rule.check(tx.sql(), tables);
        tellTheirTools(tx, tables);
        return new Undone(tx.changes().set());
    }

    /** What the workbench has to tell of its own tables, the rows themselves announce. */
    private static void tellTheirTools(Transaction tx, Set<String> tables) {
        List<String> ofTools =
                tables.stream().filter(table -> table.contains("__")).sorted().toList();
        if (!ofTools.isEmpty()) {
            tx.events().publish(new Event.RecordsRestored(ofTools));
        }
    }

    /** The last change first, so that what refers to a record goes before the record. Gives the tables. */
    private static Set<String> restore(RowTable logged, Restoring rows, String changeSet) {
        Set<String> tables = new HashSet<>();
        List<RowTable.Logged> part = logged.latestBelow(changeSet, Long.MAX_VALUE, ROWS_AT_ONCE);
        while (!part.isEmpty()) {
            for (RowTable.Logged row : part) {
                rows.restore(row.tableName(), row.recordId(), row.beforeImage());
                tables.add(row.tableName());
            }
            part = logged.latestBelow(changeSet, part.get(part.size() - 1).position(), ROWS_AT_ONCE);
        }
        return tables;
    }
}
