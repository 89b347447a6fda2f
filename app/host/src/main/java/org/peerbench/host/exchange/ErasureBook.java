package org.peerbench.host.exchange;

import java.time.Instant;
import java.util.List;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.data.Transaction;

/** Who has been forgotten, and where. */
record ErasureBook(Database database) {
    private static final String ADD = """
            insert into erasure (person_id, at, author) values (:person, :at, :author)
            on conflict (person_id) do update set at = excluded.at, author = excluded.author
            """;
    private static final String REACHED = """
            insert into erasure_reached (person_id, tool, at, set_id) values (:person, :tool, :at, :set)
            on conflict (person_id, tool) do update set at = excluded.at, set_id = excluded.set_id
            """;
    private static final String OPEN = """
            select person_id from erasure e
            where not exists (select 1 from erasure_reached r where r.person_id = e.person_id and r.tool = :tool)
            order by at, person_id
            """;

    /** Somebody is to be forgotten, by every tool anew. */
    void add(String person, Author author, Instant at) {
        database.write(author, Sentences.of("exchange.erased.asked"), tx -> {
            tx.sql()
                    .createUpdate("delete from erasure_reached where person_id = :person")
                    .bind("person", person)
                    .execute();
            return tx.sql()
                    .createUpdate(ADD)
                    .bind("person", person)
                    .bind("at", at)
                    .bind("author", author.account())
                    .execute();
        });
    }

    /** A tool has done so, in this very transaction. */
    static void reached(Transaction tx, String person, String tool, Instant at) {
        tx.sql()
                .createUpdate(REACHED)
                .bind("person", person)
                .bind("tool", tool)
                .bind("at", at)
                .bind("set", tx.changes().set())
                .execute();
    }

    /** Whom a tool has still to forget. */
    List<String> open(String tool) {
        return database.read(sql ->
                sql.createQuery(OPEN).bind("tool", tool).mapTo(String.class).list());
    }
}
