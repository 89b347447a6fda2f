package org.peerbench.dist;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real PostgreSQL for one test class. Register it before the workbench, so that it ends after it. */
final class PostgresServer implements AfterAllCallback {
    private final EmbeddedPostgres server = start();

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("shared_buffers", "16MB")
                    .start();
        } catch (IOException noServer) {
            throw new UncheckedIOException(noServer);
        }
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** A new, empty database. */
    String another() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return server.getJdbcUrl("postgres", name);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        server.close();
    }
}
