package org.peerbench.host.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.access.Role;

/** The questions asked about accounts. */
final class AccountRows {
    private static final String ACCOUNTS = """
            select a.id, a.name, a.role, a.email, a.disabled, a.created_at, a.revision,
                   (select count(*) from account_password p where p.account_id = a.id) as passwords,
                   (select string_agg(g.area_id, ' ') from account_area g where g.account_id = a.id) as areas
            from account a
            """;

    private AccountRows() {}

    static List<Account> all(Handle sql) {
        return sql.createQuery(ACCOUNTS + "order by lower(a.name), a.id")
                .map((row, context) -> account(row))
                .list();
    }

    static Optional<Account> byId(Handle sql, String id) {
        return sql.createQuery(ACCOUNTS + "where a.id = :id")
                .bind("id", id)
                .map((row, context) -> account(row))
                .findOne();
    }

    /** No name is another account's e-mail address, so at most one is found. */
    static Optional<Account> byNameOrEmail(Handle sql, String nameOrEmail) {
        return sql.createQuery(ACCOUNTS + "where lower(a.name) = lower(:text) or lower(a.email) = lower(:text)")
                .bind("text", nameOrEmail)
                .map((row, context) -> account(row))
                .findOne();
    }

    /** Whether another account already goes by this name or address. */
    static boolean taken(Handle sql, String nameOrEmail, String butNot) {
        return byNameOrEmail(sql, nameOrEmail)
                .filter(account -> !account.id().equals(butNot))
                .isPresent();
    }

    static long activeAdministrators(Handle sql) {
        return sql.createQuery("select count(*) from account where role = :role and disabled = false")
                .bind("role", Role.ADMINISTRATOR.key())
                .mapTo(Long.class)
                .one();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("id"),
                row.getString("name"),
                Role.of(row.getString("role")),
                row.getString("email"),
                row.getBoolean("disabled"),
                row.getLong("passwords") > 0,
                areas(row),
                Instant.parse(row.getString("created_at")),
                row.getLong("revision"));
    }

    static Set<String> areas(ResultSet row) throws SQLException {
        String ids = row.getString("areas");
        return ids == null ? Set.of() : Set.of(ids.split(" "));
    }
}
