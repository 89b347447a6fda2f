package org.peerbench.host.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.outbox.Message;

/** Messages as stored, with the address that counts now: a person's is what stands in the directory. */
final class MessageRows {
    private static final String SELECT = """
            select m.id, m.tool, m.area_id, m.purpose, m.person_id, coalesce(m.name, p.name, p.role) as name,
                   coalesce(m.email, p.email) as email, m.subject, m.body, m.respondent_id, m.state, m.put_at, m.due_at,
                   m.attempts, m.failure, m.sent_at, m.calendar, m.revision
            from outbox_message m left join person p on p.id = m.person_id
            """;

    private MessageRows() {}

    static void insert(Handle sql, MessageRow row) {
        sql.createUpdate("""
                        insert into outbox_message (id, tool, area_id, purpose, person_id, name, email, subject, body,
                            respondent_id, state, put_at, due_at, attempts, failure, sent_at, calendar, revision)
                        values (:id, :tool, :areaId, :purpose, :personId, :name, :email, :subject, :body,
                            :respondentId, :state, :putAt, :dueAt, :attempts, :failure, :sentAt, :calendar, :revision)
                        """).bindMethods(row).execute();
    }

    static Optional<MessageRow> find(Handle sql, String id) {
        return sql.createQuery(SELECT + "where m.id = :id")
                .bind("id", id)
                .mapTo(MessageRow.class)
                .findOne();
    }

    static List<MessageRow> inStates(Handle sql, Collection<Message.State> states, int most) {
        return sql.createQuery(SELECT + "where m.state in (<states>) order by m.id desc limit :most")
                .bindList("states", states.stream().map(Enum::name).toList())
                .bind("most", most)
                .mapTo(MessageRow.class)
                .list();
    }

    static long count(Handle sql, Message.State state) {
        return sql.createQuery("select count(*) from outbox_message where state = :state")
                .bind("state", state.name())
                .mapTo(Long.class)
                .one();
    }

    /** How many wait that somebody has copied or saved. */
    static long handedOut(Handle sql) {
        return sql.createQuery("select count(*) from outbox_message m where m.state = 'WAITING' and exists"
                        + " (select 1 from outbox_event e where e.message_id = m.id and e.what = 'HANDED_OUT')")
                .mapTo(Long.class)
                .one();
    }

    static List<MessageRow> ofRespondent(Handle sql, String tool, String respondent) {
        return sql.createQuery(SELECT + "where m.tool = :tool and m.respondent_id = :respondent order by m.id")
                .bind("tool", tool)
                .bind("respondent", respondent)
                .mapTo(MessageRow.class)
                .list();
    }

    static List<MessageRow> due(Handle sql, Instant now, int most) {
        return sql.createQuery(
                        SELECT + "where m.state = 'SENDING' and m.due_at <= :now order by m.due_at, m.id limit :most")
                .bind("now", now)
                .bind("most", most)
                .mapTo(MessageRow.class)
                .list();
    }

    /** Changes what a coordinator may change; says whether the message was still as it had been seen. */
    static boolean edit(Handle sql, MessageRow seen, String email, String subject, String body) {
        return sql.createUpdate("""
                                update outbox_message
                                set email = :email, subject = :subject, body = :body, revision = revision + 1
                                where id = :id and revision = :revision and state in ('WAITING', 'FAILED')
                                """)
                        .bind("email", email)
                        .bind("subject", subject)
                        .bind("body", body)
                        .bind("id", seen.id())
                        .bind("revision", seen.revision())
                        .execute()
                == 1;
    }

    /** Moves a message on; says whether it still was where it is moved from. */
    static boolean move(Handle sql, MessageRow from, Move to) {
        return sql.createUpdate("""
                                update outbox_message
                                set state = :to, due_at = :dueAt, attempts = :attempts, failure = :failure,
                                    sent_at = :sentAt, revision = revision + 1
                                where id = :id and state = :from and revision = :revision
                                """)
                        .bind("to", to.state().name())
                        .bind("dueAt", to.dueAt())
                        .bind("attempts", to.attempts())
                        .bind("failure", to.failure())
                        .bind("sentAt", to.sentAt())
                        .bind("id", from.id())
                        .bind("from", from.state())
                        .bind("revision", from.revision())
                        .execute()
                == 1;
    }

    /** Where a message goes; moments and failure may be {@code null}. */
    record Move(Message.State state, Instant dueAt, long attempts, String failure, Instant sentAt) {
        static Move to(Message.State state) {
            return new Move(state, null, 0, null, null);
        }
    }
}
