package org.peerbench.host.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import javax.sql.DataSource;

/**
 * Where connections come from.
 *
 * @param writing opens a new connection that may write; the {@link Writer} keeps one
 * @param reading a pool of connections that cannot write
 */
record Sources(DataSource writing, HikariDataSource reading) {
    static Sources open(StoreSettings settings) {
        return settings.isSqlite() ? Sqlite.open(settings) : Postgres.open(settings);
    }

    static HikariDataSource pool(HikariConfig config, int readers) {
        config.setPoolName("readers");
        config.setReadOnly(true);
        config.setMaximumPoolSize(readers);
        config.setMinimumIdle(1);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException failure) {
            throw new CannotOpen(Sentences.of("database.unreachable"), failure);
        }
    }
}
