package org.peerbench.host.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The SQL files that made the tables, as they are kept in the database itself: with them the same tables can be made in
 * another database, also those of a tool that is not at hand.
 */
final class MigrationFiles {
    static final String TABLE = "migration_file";

    private static final String KEEP =
            "insert into migration_file (owner, name, content) values (?, ?, ?) on conflict (owner, name) do nothing";

    private static final String KEPT = "select name, content from migration_file where owner = ?";

    private MigrationFiles() {}

    static boolean areKept(Connection connection) throws SQLException {
        return Existing.tables(connection).contains(TABLE);
    }

    /** Keeps the files of one owner; those that were kept before stay as they were done. */
    static void keep(Connection connection, String owner, MigrationFolder folder) throws SQLException {
        if (!areKept(connection)) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            for (Map.Entry<String, String> file : folder.files().entrySet()) {
                insert.setString(1, owner);
                insert.setString(2, file.getKey());
                insert.setString(3, file.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Whether exactly these files have been done for this owner: each was kept in the commit that did it. */
    static boolean areDone(Connection connection, String owner, MigrationFolder folder) throws SQLException {
        if (!areKept(connection)) {
            return false;
        }
        Map<String, String> kept = new TreeMap<>();
        try (PreparedStatement ask = connection.prepareStatement(KEPT)) {
            ask.setString(1, owner);
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    kept.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return kept.equals(folder.files());
    }

    /** All files by owner, the host's first, since a tool's tables may point at the host's. */
    static Map<String, Map<String, String>> read(Connection connection) throws SQLException {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        all.put(Migrations.HOST, new TreeMap<>());
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select owner, name, content from migration_file order by owner, name")) {
            while (rows.next()) {
                all.computeIfAbsent(rows.getString(1), owner -> new TreeMap<>())
                        .put(rows.getString(2), rows.getString(3));
            }
        }
        return all;
    }

    /** Does them again in an empty database, within the connection's transaction. */
    static void replay(Map<String, Map<String, String>> files, Connection empty) throws SQLException {
        for (Map.Entry<String, Map<String, String>> of : files.entrySet()) {
            if (!of.getValue().isEmpty()) {
                Migrations.flyway(
                                new HeldConnection(empty),
                                new MigrationFolder(of.getValue()),
                                Migrations.history(of.getKey()))
                        .migrate();
            }
        }
    }
}
