package org.peerbench.host.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One table whose rows are logged, read and written by maps. Only names that the database itself gives for its columns
 * reach the text of a statement; they are quoted, since a column may be called like a word of SQL.
 */
record TrackedTable(Statements statements, String name, Columns columns) {
    static final String ID = "id";
    static final String REVISION = "revision";
    static final String RECORDED_AT = "recorded_at";

    /**
     * Looks a table up.
     *
     * @throws IllegalArgumentException if it is none that can be tracked
     */
    static TrackedTable of(Statements statements, String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("'" + name + "' is not the name of a table");
        }
        Columns columns = statements.rows("select * from " + quoted(name) + " where 1 = 0", Columns::of);
        if (!columns.has(ID) || !columns.has(REVISION)) {
            throw new IllegalArgumentException("Table " + name + " has no columns id and revision");
        }
        return new TrackedTable(statements, name, columns);
    }

    Optional<Map<String, Object>> find(String id) {
        return statements.rows("select * from " + quoted(name) + " where id = ?", columns::first, id);
    }

    Map<String, Object> insert(Map<String, Object> row) {
        String text = "insert into " + quoted(name) + " (" + list(row.keySet(), "") + ") values ("
                + row.keySet().stream().map(column -> "?").collect(Collectors.joining(", ")) + ") returning *";
        return statements.rows(text, columns::first, row.values().toArray()).orElseThrow();
    }

    /** Changes the row if it still has this revision. */
    Optional<Map<String, Object>> update(String id, long revision, Map<String, Object> changed) {
        List<Object> values = new ArrayList<>(changed.values());
        values.add(id);
        values.add(revision);
        String text = "update " + quoted(name) + " set " + list(changed.keySet(), " = ?")
                + " where id = ? and revision = ? returning *";
        return statements.rows(text, columns::first, values.toArray());
    }

    /** Removes the row if it still has this revision. */
    boolean delete(String id, long revision) {
        String text = "delete from " + quoted(name) + " where id = ? and revision = ?";
        return statements.run(text, statement -> statement.executeUpdate() == 1, id, revision);
    }

    /**
     * What a row holds once these columns have forgotten theirs: nothing, or the empty text where there must be some.
     *
     * @throws IllegalArgumentException if one of them is not there, is not text or is the host's own
     */
    Map<String, Object> blank(Collection<String> forgetting) {
        Set<String> needed = statements.rows("select * from " + quoted(name) + " where 1 = 0", Columns::needed);
        Map<String, Object> blank = new LinkedHashMap<>();
        for (String column : forgetting) {
            if (!columns.isText(column) || column.equals(ID) || column.equals(RECORDED_AT)) {
                throw new IllegalArgumentException("Table " + name + " has no text in a column " + column);
            }
            blank.put(column, needed.contains(column) ? "" : null);
        }
        return blank;
    }

    private static String list(Set<String> names, String suffix) {
        return names.stream().map(column -> quoted(column) + suffix).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return '"' + name + '"';
    }
}
