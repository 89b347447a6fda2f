package org.peerbench.host.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables of the host and of each tool up to date, all or nothing, while nobody writes. */
public final class Migrations {
    static final String HOST = "host";

    private static final String HOST_FOLDER = "org/peerbench/host/migrations";

    private Migrations() {}

    /**
     * The host's own tables.
     *
     * @throws CannotMigrate if a migration fails; nothing of it remains
     */
    public static void host(Store store) {
        run(store, ofHost(), HOST, Extent.ALL);
    }

    /**
     * A tool's tables.
     *
     * @param tool   the tool's id, such as {@code relationship-mapping}
     * @param folder the class-path folder with its SQL files
     * @param loader the tool's class loader; nothing keeps it afterwards
     * @throws CannotMigrate if a migration fails, or touched a table whose name does not begin with the tool's id
     *     (dashes as {@code _}) and a double underscore; nothing of it remains
     */
    public static void tool(Store store, String tool, String folder, ClassLoader loader) {
        MigrationFolder files = new MigrationFolder(loader, folder);
        run(store, files, tool, new Extent(tool, tool.replace('-', '_') + "__"));
    }

    private static void run(Store store, MigrationFolder files, String owner, Extent extent) {
        store.writer().alone(source -> {
            run(source, store.readings(), files, owner, extent);
            return owner;
        });
    }

    private static void run(DataSource source, Readings readings, MigrationFolder files, String owner, Extent extent) {
        try (Connection connection = source.getConnection()) {
            // Closing the connection without the commit takes everything back.
            connection.setAutoCommit(false);
            if (MigrationFiles.areDone(connection, owner, files)) {
                // So it is at nearly every start, which Flyway's own look would make noticeably dearer.
                return;
            }
            Schema before = Schema.of(connection);
            HeldConnection held = new HeldConnection(connection);
            readings.during(
                    connection, () -> flyway(held, files, history(owner)).migrate());
            extent.check(before.changedTo(Schema.of(connection)));
            MigrationFiles.keep(connection, owner, files);
            connection.commit();
        } catch (SQLException | FlywayException failure) {
            throw new CannotMigrate(
                    Sentences.of("migration.failed", root(failure).getMessage()), failure);
        }
    }

    /** The table in which Flyway notes what it did for the host or a tool. */
    static String history(String owner) {
        return "flyway_" + owner.replace('-', '_');
    }

    static MigrationFolder ofHost() {
        return new MigrationFolder(Migrations.class.getClassLoader(), HOST_FOLDER);
    }

    static Flyway flyway(DataSource source, MigrationFolder files, String history) {
        return new FluentConfiguration(Migrations.class.getClassLoader())
                .loggers("slf4j")
                .dataSource(source)
                .resourceProvider(files)
                .javaMigrationClassProvider(List::of)
                .locations(new String[0])
                .table(history)
                // The database is never empty: others have their tables in it.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .validateMigrationNaming(true)
                .load();
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }
}
