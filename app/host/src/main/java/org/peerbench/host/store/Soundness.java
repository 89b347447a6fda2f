package org.peerbench.host.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Looks whether the data is whole: pages, references, migrations, and rows of tools that point at nothing. */
final class Soundness {
    private static final int SHOWN = 20;
    /** Columns that by custom hold the id of a record of the directory, and its table. */
    private static final Map<String, String> POINTERS = pointers();

    private Soundness() {}

    private static Map<String, String> pointers() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("area_id", "area");
        all.put("organisation_id", "organisation");
        all.put("person_id", "person");
        return all;
    }

    static List<String> faults(DataSource source) {
        List<String> faults = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            faults.addAll(Existing.isSqlite(connection) ? ofSqlite(connection) : ofPostgres(connection));
            faults.addAll(migrations(connection));
            faults.addAll(orphans(connection));
        } catch (SQLException | FlywayException failure) {
            faults.add(Sentences.of("check.stopped", failure.getMessage()));
        }
        return faults;
    }

    /** SQLite's own check of its file, and of every reference. */
    static List<String> ofSqlite(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        Existing.texts(connection, "pragma integrity_check(" + SHOWN + ")").stream()
                .filter(said -> !said.equals("ok"))
                .map(said -> Sentences.of("check.damaged", said))
                .forEach(faults::add);
        Existing.texts(connection, "select \"table\" || ' → ' || parent from pragma_foreign_key_check limit " + SHOWN)
                .stream()
                .map(said -> Sentences.of("check.reference", said))
                .forEach(faults::add);
        return faults;
    }

    /** PostgreSQL enforces references itself; all that can be seen is whether it was told not to, and whether every row can be read. */
    private static List<String> ofPostgres(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        Existing.texts(connection, "select conname from pg_constraint where not convalidated").stream()
                .map(name -> Sentences.of("check.reference", name))
                .forEach(faults::add);
        for (String table : Existing.dataTables(connection)) {
            TableContent.fingerprint(connection, table);
        }
        return faults;
    }

    private static List<String> migrations(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        connection.setAutoCommit(false);
        MigrationInfo[] open = Migrations.flyway(
                        new HeldConnection(connection), Migrations.ofHost(), Migrations.history(Migrations.HOST))
                .info()
                .pending();
        connection.rollback();
        connection.setAutoCommit(true);
        if (open.length > 0) {
            faults.add(Sentences.of("check.migrations", open.length));
        }
        for (String table : Existing.tables(connection)) {
            if (table.startsWith("flyway_")) {
                Existing.texts(connection, "select script from " + TableContent.quoted(table) + " where not success")
                        .stream()
                        .map(script -> Sentences.of("check.halfDone", script))
                        .forEach(faults::add);
            }
        }
        return faults;
    }

    /** Tables of tools hold ids only, without a reference that the database would enforce. */
    private static List<String> orphans(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        for (String table : Existing.dataTables(connection)) {
            if (!table.contains("__")) {
                continue;
            }
            List<String> columns = columns(connection, table);
            for (Map.Entry<String, String> pointer : POINTERS.entrySet()) {
                if (columns.contains(pointer.getKey())) {
                    orphans(connection, table, pointer.getKey(), pointer.getValue(), faults);
                }
            }
        }
        return faults;
    }

    private static void orphans(Connection connection, String table, String column, String target, List<String> faults)
            throws SQLException {
        String count = Existing.texts(
                        connection,
                        "select count(*) from " + TableContent.quoted(table) + " pointing where pointing."
                                + column + " is not null and not exists (select 1 from " + target
                                + " there where there.id = pointing." + column + ")")
                .get(0);
        if (!count.equals("0")) {
            faults.add(Sentences.of("check.orphans", Integer.valueOf(count), table, column, target));
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var none = statement.executeQuery("select * from " + TableContent.quoted(table) + " where 1 = 0")) {
            return Columns.of(none).names();
        }
    }
}
