package org.peerbench.host.outbox;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.outbox.Message;

/** Letters that went out without the workbench. */
public final class ByHand {
    private ByHand() {}

    /** Notes that all that waited for a respondent was sent by hand at that time. */
    public static void sent(Transaction tx, String tool, String respondent, Author author, Instant at) {
        sent(tx, MessageRows.ofRespondent(tx.sql(), tool, respondent), author, at);
    }

    /** Whether anything of a tool waits. */
    public static boolean waits(Handle sql, String tool) {
        return sql.createQuery("select count(*) from outbox_message where tool = :tool and state = 'WAITING'")
                        .bind("tool", tool)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /** Notes that all that waited of a tool was sent by hand at that time. */
    public static void sent(Transaction tx, String tool, Author author, Instant at) {
        List<MessageRow> rows = MessageRows.inStates(tx.sql(), List.of(Message.State.WAITING), Integer.MAX_VALUE);
        sent(tx, rows.stream().filter(row -> row.tool().equals(tool)).toList(), author, at);
    }

    private static void sent(Transaction tx, List<MessageRow> rows, Author author, Instant at) {
        rows.stream().filter(row -> row.how() == Message.State.WAITING).forEach(row -> {
            MessageRows.move(tx.sql(), row, new MessageRows.Move(Message.State.SENT, null, row.attempts(), null, at));
            Events.add(tx.sql(), tx.changes().newId(), row.id(), at, author, Events.What.BY_HAND, null);
        });
    }
}
