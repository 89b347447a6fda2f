package org.peerbench.host.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.data.Database;
import org.peerbench.host.store.RowImages;

/** Reads the change log. May be used by any thread. */
public final class History {
    private final Database database;
    private final RowImages images = new RowImages();

    /** The history kept in this database. */
    public History(Database database) {
        this.database = database;
    }

    /** The change sets that match, the newest first. */
    public HistoryPage page(ChangeSelection selection) {
        List<ChangeSet> found = database.read(sql -> new SetTable(sql).select(selection));
        if (found.size() <= selection.limit()) {
            return new HistoryPage(found, Optional.empty());
        }
        List<ChangeSet> shown = found.subList(0, selection.limit());
        return new HistoryPage(shown, Optional.of(shown.get(shown.size() - 1).id()));
    }

    /** One change set. */
    public Optional<ChangeSet> find(String changeSet) {
        return database.read(
                sql -> new SetTable(sql).of(List.of(changeSet)).stream().findFirst());
    }

    /** Change sets that stand and build on this one: they are in the way of its undo. */
    public List<ChangeSet> later(String changeSet) {
        return database.read(sql -> new LaterWork(sql).onTheSameRecords(changeSet));
    }

    /**
     * Rows of a change set in the order in which they were changed.
     *
     * @param after the position of the last one already seen, 0 to begin
     * @param limit how many at most
     */
    public List<ChangedRow> rows(String changeSet, long after, int limit) {
        return database.read(sql -> new RowTable(sql).behind(changeSet, after, limit)).stream()
                .map(this::read)
                .toList();
    }

    private ChangedRow read(RowTable.Logged row) {
        return new ChangedRow(
                row.position(),
                row.tableName(),
                row.recordId(),
                Optional.ofNullable(row.areaId()),
                image(row.beforeImage()),
                image(row.afterImage()));
    }

    private Map<String, Object> image(String text) {
        return text == null ? Map.of() : images.read(text);
    }
}
