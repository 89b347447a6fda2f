package org.peerbench.host.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * A transaction's prepared statements, each kept open while it lasts: an import runs the same few thousands of times,
 * and preparing them anew would take longer than running them.
 */
final class Statements {
    private final Handle sql;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Handle sql) {
        this.sql = sql;
        sql.addCleanable(this::close);
    }

    /** What is done with a statement whose question marks are filled. */
    interface Run<R> {
        R on(PreparedStatement statement) throws SQLException;
    }

    /** What is read from the rows of a statement. */
    interface Reading<R> {
        R from(ResultSet rows) throws SQLException;
    }

    /** Reads the rows that a statement gives. */
    <R> R rows(String text, Reading<R> reading, Object... arguments) {
        return run(
                text,
                statement -> {
                    try (ResultSet rows = statement.executeQuery()) {
                        return reading.from(rows);
                    }
                },
                arguments);
    }

    /** Runs a statement with its question marks filled in order. */
    <R> R run(String text, Run<R> work, Object... arguments) {
        try {
            PreparedStatement statement = prepared(text);
            for (int i = 0; i < arguments.length; i++) {
                bind(statement, i + 1, arguments[i]);
            }
            return work.on(statement);
        } catch (SQLException failure) {
            throw new UnableToExecuteStatementException(failure, null);
        }
    }

    private PreparedStatement prepared(String text) throws SQLException {
        PreparedStatement statement = prepared.get(text);
        if (statement == null) {
            statement = sql.getConnection().prepareStatement(text);
            prepared.put(text, statement);
        }
        return statement;
    }

    /** A missing value goes as one without a type, which PostgreSQL takes for every kind of column. */
    private static void bind(PreparedStatement statement, int position, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(position, Types.NULL);
        } else {
            statement.setObject(position, value);
        }
    }

    private void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
    }
}
