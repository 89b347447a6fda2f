package org.peerbench.leadership.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.data.Changes;

/** Keys to the calendar, of which only hashes are kept. */
final class CalendarKeys {
    private static final String TABLE = "leadership_continuity__calendar_key";
    private static final String COLUMNS =
            "select id, account_id, area_id, says, label, made_on, revision from " + TABLE;
    private static final int OCTETS = 32;

    private final Handle sql;

    CalendarKeys(Handle sql) {
        this.sql = sql;
    }

    /** The keys of an account that still open. */
    List<CalendarKey> of(String account) {
        return sql.createQuery(COLUMNS + " where account_id = :account and revoked = :no order by id")
                .bind("account", account)
                .bind("no", false)
                .map(CalendarKeys::key)
                .list();
    }

    /** What a key opens, if it still opens anything. */
    Optional<CalendarKey> opening(String secret) {
        return sql.createQuery(COLUMNS + " where key_hash = :hash and revoked = :no")
                .bind("hash", hash(secret))
                .bind("no", false)
                .map(CalendarKeys::key)
                .findFirst();
    }

    private static CalendarKey key(ResultSet row, StatementContext context) throws SQLException {
        return new CalendarKey(
                row.getString("id"),
                row.getString("account_id"),
                Optional.ofNullable(row.getString("area_id")),
                Says.valueOf(row.getString("says")),
                row.getString("label"),
                row.getString("made_on"),
                row.getLong("revision"));
    }

    /** Makes one. Says the secret, which nobody can say again. */
    static String make(
            Changes changes, String account, Optional<String> area, Says says, String label, LocalDate today) {
        byte[] bytes = new byte[OCTETS];
        new SecureRandom().nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Map<String, Object> row = new HashMap<>();
        row.put("id", changes.newId());
        row.put("account_id", account);
        row.put("key_hash", hash(secret));
        row.put("area_id", area.orElse(null));
        row.put("says", says.name());
        row.put("label", label);
        row.put("made_on", today.toString());
        row.put("revoked", false);
        changes.insert(TABLE, row);
        return secret;
    }

    static void revoke(Changes changes, CalendarKey key) {
        changes.update(TABLE, key.id(), key.revision(), Map.of("revoked", true));
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
