package org.peerbench.host.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.access.Role;

/** The questions asked about API tokens. A token without its secret was revoked, whatever an undo did to its row. */
final class TokenRows {
    private static final String TOKENS = """
            select t.id, t.name, t.role, t.revoked, t.created_at, t.revision, s.secret_hash, s.last_used_on,
                   (select string_agg(g.area_id, ' ') from api_token_area g where g.token_id = t.id) as areas
            from api_token t left join api_token_secret s on s.token_id = t.id
            """;

    private TokenRows() {}

    static List<ApiToken> all(Handle sql) {
        return sql.createQuery(TOKENS + "order by lower(t.name), t.id")
                .map((row, context) -> token(row))
                .list();
    }

    static Optional<ApiToken> byId(Handle sql, String id) {
        return sql.createQuery(TOKENS + "where t.id = :id")
                .bind("id", id)
                .map((row, context) -> token(row))
                .findOne();
    }

    static Optional<ApiToken> bySecretHash(Handle sql, String hash) {
        return sql.createQuery(TOKENS + "where s.secret_hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> token(row))
                .findOne();
    }

    static void keepSecret(Handle sql, String token, String hash) {
        sql.createUpdate("insert into api_token_secret (token_id, secret_hash) values (:token, :hash)")
                .bind("token", token)
                .bind("hash", hash)
                .execute();
    }

    static void destroySecret(Handle sql, String token) {
        sql.createUpdate("delete from api_token_secret where token_id = :token")
                .bind("token", token)
                .execute();
    }

    static void used(Handle sql, String token, LocalDate day) {
        sql.createUpdate("update api_token_secret set last_used_on = :day where token_id = :token")
                .bind("day", day)
                .bind("token", token)
                .execute();
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        String lastUsed = row.getString("last_used_on");
        return new ApiToken(
                row.getString("id"),
                row.getString("name"),
                Role.of(row.getString("role")),
                AccountRows.areas(row),
                row.getBoolean("revoked") || row.getString("secret_hash") == null,
                Instant.parse(row.getString("created_at")),
                lastUsed == null ? null : LocalDate.parse(lastUsed),
                row.getLong("revision"));
    }
}
