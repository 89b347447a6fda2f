package org.peerbench.dist;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        server.close();
    }
}
