package org.peerbench.host.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.api.outbox.Message;
import org.peerbench.api.outbox.NewMessage;
import org.peerbench.api.outbox.OutboxWriter;
import org.peerbench.api.outbox.Recipient;
import org.peerbench.host.calendar.CalendarWriter;

/** The outbox within one transaction of one tool. */
public record PutMessages(Handle sql, Changes changes, String tool, Clock clock) implements OutboxWriter {
    @Override
    public String put(NewMessage message) {
        check(message);
        String id = changes.newId();
        Recipient.OfAddress address = message.to() instanceof Recipient.OfAddress given ? given : null;
        Recipient.OfPerson person = message.to() instanceof Recipient.OfPerson given ? given : null;
        MessageRows.insert(
                sql,
                new MessageRow(
                        id,
                        tool,
                        message.area(),
                        message.purpose().strip(),
                        person == null ? null : person.person(),
                        address == null ? null : address.name(),
                        address == null ? null : address.email(),
                        oneLine(message.subject()),
                        message.body(),
                        message.respondent(),
                        Message.State.WAITING.name(),
                        clock.instant(),
                        null,
                        0,
                        null,
                        null,
                        calendar(message),
                        1));
        note(id, Events.What.PUT);
        return id;
    }

    private static String calendar(NewMessage message) {
        return message.invitation() == null
                ? null
                : new String(CalendarWriter.write(message.invitation()), StandardCharsets.UTF_8);
    }

    @Override
    public void withdraw(String id) {
        MessageRows.find(sql, id)
                .filter(row -> row.tool().equals(tool) && row.isOpen())
                .filter(row -> MessageRows.move(sql, row, MessageRows.Move.to(Message.State.WITHDRAWN)))
                .ifPresent(row -> note(id, Events.What.WITHDRAWN));
    }

    private void note(String message, Events.What what) {
        Events.add(sql, changes.newId(), message, clock.instant(), Senders.author(tool), what, null);
    }

    private void check(NewMessage message) {
        require(!message.subject().isBlank() && !message.body().isBlank(), "a message needs a subject and a body");
        require(!message.purpose().isBlank(), "a message needs a purpose");
        require(
                message.respondent() == null || message.body().contains(NewMessage.LINK),
                "the body needs " + NewMessage.LINK + ", where the personal link is put in");
        if (message.to() instanceof Recipient.OfPerson person) {
            require(exists("person", person.person()), "there is no such person");
        } else if (message.to() instanceof Recipient.OfAddress address) {
            require(address.name() != null && !address.name().isBlank(), "a message needs a name to address");
        }
        require(message.area() == null || exists("area", message.area()), "there is no such area");
    }

    private boolean exists(String table, String id) {
        return sql.createQuery("select count(*) from " + table + " where id = :id")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** A line break in a subject would begin another header of the mail. */
    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
