package org.peerbench.host.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Names of what there is in a database. */
final class Existing {
    private static final String SQLITE =
            "select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name";
    private static final String POSTGRES = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = current_schema() and c.relkind = 'r' order by c.relname
            """;

    private Existing() {}

    static boolean isSqlite(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("SQLite");
    }

    static List<String> tables(Connection connection) throws SQLException {
        return texts(connection, isSqlite(connection) ? SQLITE : POSTGRES);
    }

    /** Tables with what people recorded; Flyway's own notes of what it did are made again wherever it does it. */
    static List<String> dataTables(Connection connection) throws SQLException {
        return tables(connection).stream()
                .filter(table -> !table.startsWith("flyway_"))
                .toList();
    }

    /** The first column of an answer. */
    static List<String> texts(Connection connection, String question) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
