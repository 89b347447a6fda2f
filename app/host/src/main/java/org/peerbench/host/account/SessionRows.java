package org.peerbench.host.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Sessions as stored. */
final class SessionRows {
    /** One row. */
    record Row(String id, String account, Instant openedAt, Instant seenAt, Flash flash) {}

    private SessionRows() {}

    static void insert(Handle sql, String id, String account, Instant now) {
        sql.createUpdate("insert into account_session (id, account_id, opened_at, seen_at)"
                        + " values (:id, :account, :now, :now)")
                .bind("id", id)
                .bind("account", account)
                .bind("now", now)
                .execute();
    }

    static Optional<Row> byId(Handle sql, String id) {
        return sql.createQuery("select * from account_session where id = :id")
                .bind("id", id)
                .map((row, context) -> row(row))
                .findOne();
    }

    static void seen(Handle sql, String id, Instant now) {
        sql.createUpdate("update account_session set seen_at = :now where id = :id")
                .bind("now", now)
                .bind("id", id)
                .execute();
    }

    static void flash(Handle sql, String id, Flash flash) {
        sql.createUpdate("update account_session set flash_message = :message, flash_undo = :undo where id = :id")
                .bind("message", flash == null ? null : flash.message())
                .bind("undo", flash == null ? null : flash.undo())
                .bind("id", id)
                .execute();
    }

    static void end(Handle sql, String id) {
        sql.createUpdate("delete from account_session where id = :id")
                .bind("id", id)
                .execute();
    }

    static void endAll(Handle sql, String account) {
        sql.createUpdate("delete from account_session where account_id = :account")
                .bind("account", account)
                .execute();
    }

    static void endOthers(Handle sql, String butNot) {
        sql.createUpdate("delete from account_session where id <> :id"
                        + " and account_id = (select s.account_id from account_session s where s.id = :id)")
                .bind("id", butNot)
                .execute();
    }

    static void endStale(Handle sql, Instant seenBefore, Instant openedBefore) {
        sql.createUpdate("delete from account_session where seen_at <= :seen or opened_at <= :opened")
                .bind("seen", seenBefore)
                .bind("opened", openedBefore)
                .execute();
    }

    private static Row row(ResultSet row) throws SQLException {
        String message = row.getString("flash_message");
        return new Row(
                row.getString("id"),
                row.getString("account_id"),
                Instant.parse(row.getString("opened_at")),
                Instant.parse(row.getString("seen_at")),
                message == null ? null : new Flash(message, row.getString("flash_undo")));
    }
}
