package org.peerbench.host.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;

/**
 * The databases that every test of what is stored runs on: {@code @ParameterizedClass @EnumSource(Engine.class)}.
 * Each call gives a new, empty database. PostgreSQL is started once a run, when it is first asked for.
 */
public enum Engine {
    SQLITE {
        @Override
        public StoreSettings settings(Path folder) {
            return StoreSettings.sqlite(folder);
        }
    },
    POSTGRESQL {
        @Override
        public StoreSettings settings(Path folder) {
            return StoreSettings.postgres(folder, newDatabase());
        }
    };

    /** Settings for a new, empty database. */
    public abstract StoreSettings settings(Path folder);

    /** A new store with the host's tables. */
    public Store open(Path folder) {
        Store store = Store.open(settings(folder));
        Migrations.host(store);
        return store;
    }

    private static String newDatabase() {
        Assumptions.assumeTrue(Server.RUNNING != null, "PostgreSQL cannot start on this machine");
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return Server.RUNNING.getJdbcUrl("postgres", name);
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("shared_buffers", "16MB")
                        .start();
            } catch (IOException | RuntimeException failure) {
                System.err.println("!!! SKIPPED: PostgreSQL cannot start here, nothing is tested on it: " + failure);
                return null;
            }
        }
    }
}
