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
    private static final String HOST_FOLDER = "org/peerbench/host/migrations";

    private Migrations() {}

    /**
     * The host's own tables.
     *
     * @throws CannotMigrate if a migration fails; nothing of it remains
     */
    public static void host(Store store) {
        MigrationFolder files = new MigrationFolder(Migrations.class.getClassLoader(), HOST_FOLDER);
        run(store, files, "flyway_host", Extent.ALL);
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
        String name = tool.replace('-', '_');
        run(store, files, "flyway_" + name, new Extent(tool, name + "__"));
    }

    private static void run(Store store, MigrationFolder files, String history, Extent extent) {
        store.writer().alone(source -> {
            run(source, store.readings(), files, history, extent);
            return history;
        });
    }

    private static void run(
            DataSource source, Readings readings, MigrationFolder files, String history, Extent extent) {
        try (Connection connection = source.getConnection()) {
            // Closing the connection without the commit takes everything back.
            connection.setAutoCommit(false);
            Schema before = Schema.of(connection);
            HeldConnection held = new HeldConnection(connection);
            readings.during(connection, () -> flyway(held, files, history).migrate());
            extent.check(before.changedTo(Schema.of(connection)));
            connection.commit();
        } catch (SQLException | FlywayException failure) {
            throw new CannotMigrate(
                    Sentences.of("migration.failed", root(failure).getMessage()), failure);
        }
    }

    private static Flyway flyway(DataSource source, MigrationFolder files, String history) {
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
