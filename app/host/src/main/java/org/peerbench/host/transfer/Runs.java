package org.peerbench.host.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.access.Author;

/** The imports as stored, asked of one connection. */
record Runs(Handle sql) {
    private static final String INSERT = """
            insert into import_run (id, owner, format, parameters, area_id, file_name, sheet, received_at, author,
                                    author_name, status, matching, rows_read, kept, merged, skipped, account, digest)
            values (:id, :owner, :format, :parameters, :area, :fileName, :sheet, :receivedAt, :author,
                    :authorName, 'MATCHING', :matching, 0, 0, 0, 0, :account, '')
            """;
    private static final String PREVIEW = """
            update import_run set status = 'PREVIEW', matching = :matching, rows_read = :read, kept = :kept,
                   merged = :merged, skipped = :skipped, account = :account, digest = :digest
            where id = :id
            """;
    private static final String APPLIED = """
            update import_run set status = 'APPLIED', applied_at = :at, applied_by = :by, change_set = :set
            where id = :id
            """;
    private static final String EXPIRE = """
            update import_run set status = 'EXPIRED', account = :account
            where status in ('MATCHING', 'PREVIEW') and received_at < :before
            returning id
            """;
    private static final String FORGET =
            "update import_run set account = :account where received_at < :before and account <> :account";
    private static final String NOTHING = StoredText.of(StoredText.Details.of(Account.NONE));

    void insert(ImportRun run, Author author) {
        ImportOrder order = run.order();
        sql.createUpdate(INSERT)
                .bind("id", run.id())
                .bind("owner", order.owner())
                .bind("format", order.format())
                .bind("parameters", StoredText.of(order.parameters()))
                .bind("area", run.area())
                .bind("fileName", order.fileName())
                .bind("sheet", order.sheet())
                .bind("receivedAt", run.receivedAt())
                .bind("author", author.account())
                .bind("authorName", author.name())
                .bind("matching", StoredText.of(run.matching()))
                .bind("account", NOTHING)
                .execute();
    }

    void preview(String id, Map<String, String> matching, Account account) {
        sql.createUpdate(PREVIEW)
                .bind("id", id)
                .bind("matching", StoredText.of(matching))
                .bind("read", account.read())
                .bind("kept", account.kept())
                .bind("merged", account.merged())
                .bind("skipped", account.skipped())
                .bind("account", StoredText.of(StoredText.Details.of(account)))
                .bind("digest", account.digest())
                .execute();
    }

    void applied(String id, Instant at, Author by, String changeSet) {
        sql.createUpdate(APPLIED)
                .bind("id", id)
                .bind("at", at)
                .bind("by", by.name())
                .bind("set", changeSet)
                .execute();
    }

    /** Gives up those that nobody applied since, and says which. */
    List<String> expire(Instant before) {
        return sql.createQuery(EXPIRE)
                .bind("before", before)
                .bind("account", NOTHING)
                .mapTo(String.class)
                .list();
    }

    /** Forgets what was shown of older ones; the counts stay. */
    void forget(Instant before) {
        sql.createUpdate(FORGET).bind("before", before).bind("account", NOTHING).execute();
    }

    Optional<ImportRun> find(String id) {
        return sql.createQuery("select * from import_run where id = :id")
                .bind("id", id)
                .map(Runs::run)
                .findOne();
    }

    List<ImportRun> latest(int limit) {
        return sql.createQuery("select * from import_run order by id desc limit :limit")
                .bind("limit", limit)
                .map(Runs::run)
                .list();
    }

    private static ImportRun run(ResultSet row, StatementContext context) throws SQLException {
        return new ImportRun(
                row.getString("id"),
                new ImportOrder(
                        row.getString("owner"),
                        row.getString("format"),
                        StoredText.texts(row.getString("parameters")),
                        row.getString("file_name"),
                        row.getString("sheet")),
                row.getString("area_id"),
                Instant.parse(row.getString("received_at")),
                row.getString("author_name"),
                ImportStatus.valueOf(row.getString("status")),
                StoredText.texts(row.getString("matching")),
                account(row),
                row.getString("applied_at") == null ? null : Instant.parse(row.getString("applied_at")),
                row.getString("applied_by"),
                row.getString("change_set"));
    }

    private static Account account(ResultSet row) throws SQLException {
        StoredText.Details details = StoredText.details(row.getString("account"));
        return new Account(
                row.getInt("rows_read"),
                row.getInt("kept"),
                row.getInt("merged"),
                row.getInt("skipped"),
                details.findings(),
                details.more(),
                details.notes(),
                details.preview(),
                row.getString("digest"));
    }
}
