package org.peerbench.host.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whole tables: told by their fingerprint, and carried from one database to another. */
final class TableContent {
    private static final int AT_ONCE = 1000;
    private static final BigInteger ROUND = BigInteger.ONE.shiftLeft(256);

    private TableContent() {}

    private interface EachRow {
        void take(Map<String, Object> row) throws SQLException;
    }

    static Fingerprint fingerprint(Connection connection, String table) throws SQLException {
        MessageDigest sha = sha256();
        long[] rows = {0};
        BigInteger[] sum = {BigInteger.ZERO};
        each(connection, table, row -> {
            rows[0]++;
            sum[0] = sum[0].add(digest(sha, row)).mod(ROUND);
        });
        return new Fingerprint(rows[0], String.format("%064x", sum[0]));
    }

    /** Adds the rows of one database's table to the same table of another. */
    static void copy(Connection from, Connection to, String table) throws SQLException {
        List<String> names = columns(from, table).names();
        String list = names.stream().map(TableContent::quoted).collect(Collectors.joining(", "));
        String marks = names.stream().map(name -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert =
                to.prepareStatement("insert into " + quoted(table) + " (" + list + ") values (" + marks + ")")) {
            int[] waiting = {0};
            each(from, table, row -> {
                bind(insert, row, names);
                if (++waiting[0] % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            });
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, Map<String, Object> row, List<String> names)
            throws SQLException {
        for (int i = 0; i < names.size(); i++) {
            Object value = row.get(names.get(i));
            if (value == null) {
                insert.setNull(i + 1, Types.NULL);
            } else {
                insert.setObject(i + 1, value);
            }
        }
        insert.addBatch();
    }

    private static Columns columns(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from " + quoted(table) + " where 1 = 0")) {
            return Columns.of(none);
        }
    }

    private static void each(Connection connection, String table, EachRow work) throws SQLException {
        Columns columns = columns(connection, table);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet rows = statement.executeQuery("select * from " + quoted(table))) {
                for (Optional<Map<String, Object>> row = columns.first(rows);
                        row.isPresent();
                        row = columns.first(rows)) {
                    work.take(row.get());
                }
            }
        }
    }

    /** Columns by name, since a table that was altered on one database may have them in another order on the other. */
    private static BigInteger digest(MessageDigest sha, Map<String, Object> row) {
        new TreeMap<>(row).forEach((name, value) -> {
            sha.update(bytes(name + "="));
            sha.update(bytes(value == null ? "-" : value.getClass().getSimpleName() + ":" + value));
            sha.update((byte) 0);
        });
        return new BigInteger(1, sha.digest());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    static String quoted(String name) {
        return '"' + name + '"';
    }
}
