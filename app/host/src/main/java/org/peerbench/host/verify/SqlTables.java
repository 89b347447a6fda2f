package org.peerbench.host.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which tables a text of SQL writes to or changes the shape of. It reads the statements' first words, not the whole
 * language: what it overlooks is still caught when the migration runs and the tables are compared.
 */
final class SqlTables {
    private static final Set<String> KINDS = Set.of("table", "view", "index", "trigger", "sequence");
    private static final Set<String> BETWEEN = Set.of(
            "temp", "temporary", "unlogged", "unique", "virtual", "materialized", "or", "replace", "concurrently");
    private static final Set<String> BEFORE_NAME = Set.of(
            "if",
            "not",
            "exists",
            "only",
            "concurrently",
            "table",
            "into",
            "from",
            "or",
            "ignore",
            "abort",
            "fail",
            "rollback");
    /** After these, "update" is part of another statement: a trigger's event, a lock, or what a conflict does. */
    private static final Set<String> NO_STATEMENT =
            Set.of("do", "for", "on", "of", "before", "after", "or", "no", "key");

    /**
     * A name that a statement is about.
     *
     * @param name    without the schema
     * @param line    where it stands, counted from 1
     * @param created whether a table of this name is made
     */
    record Named(String name, int line, boolean created) {}

    private final List<SqlWords.Word> words;
    private final List<Named> found = new ArrayList<>();

    private SqlTables(List<SqlWords.Word> words) {
        this.words = words;
    }

    static List<Named> of(String sql) {
        SqlTables tables = new SqlTables(SqlWords.of(sql));
        for (int at = 0; at < tables.words.size(); at++) {
            tables.look(at);
        }
        return tables.found;
    }

    private void look(int at) {
        switch (word(at)) {
            case "create" -> create(at + 1);
            case "alter" -> alter(at + 1);
            case "drop" -> drop(at + 1);
            case "insert" -> statement(at, "into");
            case "delete" -> statement(at, "from");
            case "truncate" -> name(skip(at + 1, BEFORE_NAME::contains), false);
            case "replace" -> replace(at);
            case "update" -> update(at);
            default -> {}
        }
    }

    /** An index or a trigger belongs to the table after "on". */
    private void create(int after) {
        int kind = skip(after, BETWEEN::contains);
        if (word(kind).equals("table") || word(kind).equals("view")) {
            name(skip(kind + 1, BEFORE_NAME::contains), word(kind).equals("table"));
        } else if (word(kind).equals("index") || word(kind).equals("trigger")) {
            int on = skip(kind, text -> !text.equals("on") && !text.equals(";"));
            name(skip(on + 1, BEFORE_NAME::contains), false);
        }
    }

    private void alter(int kind) {
        if (!word(kind).equals("table")) {
            return;
        }
        name(skip(kind + 1, BEFORE_NAME::contains), false);
        int end = skip(kind, text -> !text.equals(";"));
        for (int at = kind; at + 2 < end; at++) {
            if (word(at).equals("rename") && word(at + 1).equals("to")) {
                name(at + 2, true);
            }
        }
    }

    /** Several may be dropped at once. Within "alter table" columns and constraints are dropped. */
    private void drop(int after) {
        int kind = skip(after, "materialized"::equals);
        if (!KINDS.contains(word(kind))) {
            return;
        }
        int at = skip(kind + 1, BEFORE_NAME::contains);
        name(at, false);
        while (word(afterName(at)).equals(",")) {
            at = afterName(at) + 1;
            name(at, false);
        }
    }

    /** Without the word that follows in a statement, it is the event of a trigger or of a foreign key. */
    private void statement(int at, String then) {
        int next = skip(at + 1, text -> BEFORE_NAME.contains(text) && !text.equals(then));
        if (word(next).equals(then)) {
            name(skip(next, BEFORE_NAME::contains), false);
        }
    }

    private void replace(int at) {
        if (word(at + 1).equals("into")) {
            name(at + 2, false);
        }
    }

    private void update(int at) {
        if (at == 0 || !NO_STATEMENT.contains(word(at - 1))) {
            name(skip(at + 1, text -> BEFORE_NAME.contains(text) || text.equals("replace")), false);
        }
    }

    /** A schema before the name is passed over. */
    private void name(int at, boolean created) {
        int name = word(at + 1).equals(".") ? at + 2 : at;
        if (name < words.size()) {
            found.add(new Named(words.get(name).text(), words.get(name).line(), created));
        }
    }

    private int afterName(int at) {
        return word(at + 1).equals(".") ? at + 3 : at + 1;
    }

    private int skip(int from, Predicate<String> passing) {
        int at = from;
        while (at < words.size() && passing.test(word(at))) {
            at++;
        }
        return at;
    }

    private String word(int at) {
        return at < words.size() ? words.get(at).text() : "";
    }
}
