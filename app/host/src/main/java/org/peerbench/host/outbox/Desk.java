package org.peerbench.host.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.outbox.Message;
import org.peerbench.api.outbox.NewMessage;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;

/** What a coordinator does with messages. */
record Desk(Database database, Clock clock, Letters letters, Texts texts) {
    private static final int MOST = 2000;

    /** Asks the workbench to send it. */
    void send(Request request, String id) {
        act(request, id, Events.What.ASKED_TO_SEND, row -> open(row, sending()));
    }

    /** Notes that somebody sent it without the workbench. */
    void sentByHand(Request request, String id) {
        Instant now = clock.instant();
        act(
                request,
                id,
                Events.What.BY_HAND,
                row -> open(row, new MessageRows.Move(Message.State.SENT, null, row.attempts(), null, now)));
    }

    void withdraw(Request request, String id) {
        act(request, id, Events.What.WITHDRAWN, row -> {
            require(row.isOpen() || row.how() == Message.State.SENDING, "outbox.refused.sent");
            return MessageRows.Move.to(Message.State.WITHDRAWN);
        });
    }

    void putBack(Request request, String id) {
        act(request, id, Events.What.PUT_BACK, row -> {
            require(row.how() == Message.State.WITHDRAWN, "outbox.refused.notWithdrawn");
            return MessageRows.Move.to(Message.State.WAITING);
        });
    }

    /** Saves what was changed, seen at this revision. */
    void edit(Request request, MessageRow seen, String email, String subject, String body) {
        write(request.author(), tx -> {
            boolean saved = MessageRows.edit(tx.sql(), seen, email, PutMessages.oneLine(subject), body);
            require(saved, "outbox.refused.changed");
            note(tx, request.author(), seen.id(), Events.What.EDITED);
            return null;
        });
    }

    /** The letter itself, to be sent by hand: its link, if it has one, is new. */
    Letter handOut(Request request, String id) {
        return write(request.author(), tx -> handOut(tx, request.author(), row(tx, id)));
    }

    /** All that wait, handed out at once. */
    List<Letter> handOutAll(Request request) {
        return write(request.author(), tx -> {
            List<Letter> all = new ArrayList<>();
            waiting(tx).forEach(row -> all.add(handOut(tx, request.author(), row)));
            return all;
        });
    }

    /** Asks the workbench to send all that wait and have an address; answers how many. */
    int sendAll(Request request) {
        return write(request.author(), tx -> {
            List<MessageRow> rows =
                    waiting(tx).stream().filter(row -> row.email() != null).toList();
            rows.forEach(row -> {
                MessageRows.move(tx.sql(), row, sending());
                note(tx, request.author(), row.id(), Events.What.ASKED_TO_SEND);
            });
            return rows.size();
        });
    }

    /** Notes that all that were handed out and still wait have been sent; answers how many. */
    int allSentByHand(Request request) {
        return write(request.author(), tx -> {
            List<MessageRow> rows = waiting(tx).stream()
                    .filter(row -> Events.of(tx.sql(), row.id()).stream()
                            .anyMatch(event -> event.what().equals(Events.What.HANDED_OUT.name())))
                    .toList();
            rows.forEach(row -> {
                MessageRows.move(
                        tx.sql(), row, new MessageRows.Move(Message.State.SENT, null, 0, null, clock.instant()));
                note(tx, request.author(), row.id(), Events.What.BY_HAND);
            });
            return rows.size();
        });
    }

    private MessageRows.Move sending() {
        return new MessageRows.Move(Message.State.SENDING, clock.instant(), 0, null, null);
    }

    private Letter handOut(Transaction tx, Author author, MessageRow row) {
        require(row.isOpen(), "outbox.refused.sent");
        note(tx, author, row.id(), Events.What.HANDED_OUT);
        return letters.of(tx.sql(), row);
    }

    private List<MessageRow> waiting(Transaction tx) {
        return MessageRows.inStates(tx.sql(), List.of(Message.State.WAITING), MOST);
    }

    private MessageRows.Move open(MessageRow row, MessageRows.Move move) {
        require(row.isOpen(), "outbox.refused.sent");
        return move;
    }

    private void act(Request request, String id, Events.What what, Function<MessageRow, MessageRows.Move> move) {
        write(request.author(), tx -> {
            MessageRow row = row(tx, id);
            require(MessageRows.move(tx.sql(), row, move.apply(row)), "outbox.refused.changed");
            note(tx, request.author(), id, what);
            return null;
        });
    }

    private MessageRow row(Transaction tx, String id) {
        return MessageRows.find(tx.sql(), id).orElseThrow(() -> Refusal.notFound(texts.of("outbox.none")));
    }

    private <R> R write(Author author, Database.Writing<R> work) {
        return database.write(author, texts.of("outbox.history"), work);
    }

    private void note(Transaction tx, Author author, String message, Events.What what) {
        Events.add(tx.sql(), tx.changes().newId(), message, clock.instant(), author, what, null);
    }

    private void require(boolean holds, String key) {
        if (!holds) {
            throw new Refusal(Refusal.Kind.CONFLICT, "MESSAGE_STATE", texts.of(key));
        }
    }

    /** Whether a body keeps the place for its link. */
    static boolean keepsLink(MessageRow row, String body) {
        return row.respondentId() == null || body.contains(NewMessage.LINK);
    }
}
