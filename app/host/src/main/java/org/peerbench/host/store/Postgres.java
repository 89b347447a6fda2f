package org.peerbench.host.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL at the address that was given. */
final class Postgres {
    private Postgres() {}

    static Sources open(StoreSettings settings) {
        PGSimpleDataSource writing = at(settings.url());
        try (var connection = writing.getConnection()) {
            connection.isReadOnly();
        } catch (SQLException failure) {
            throw new CannotOpen(Sentences.of("database.unreachable"), failure);
        }
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(at(settings.url()));
        // One page reads several times; it shall see one state.
        pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        return new Sources(writing, Sources.pool(pool, settings.readers()));
    }

    static PGSimpleDataSource at(String url) {
        try {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(url);
            source.setApplicationName("peerbench");
            return source;
        } catch (IllegalArgumentException notAnAddress) {
            throw new CannotOpen(Sentences.of("database.address"), notAnAddress);
        }
    }
}
