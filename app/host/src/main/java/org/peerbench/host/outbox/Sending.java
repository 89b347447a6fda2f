package org.peerbench.host.outbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.outbox.Message;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.text.BundleTexts;
import org.peerbench.host.thread.Daemons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what coordinators asked to be sent, one letter after the other, in the background. A failed sending is tried again
 * after pauses that grow. Should the program end between the server's yes and our note of it, the letter goes twice: with
 * the same Message-ID, by which mail programs know it.
 */
public final class Sending implements AutoCloseable {
    /** The texts of this package. */
    static final Bundle TEXTS = new Bundle("org.peerbench.host.outbox.messages");

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final Author ITSELF = new Author("system", "Peerbench", "outbox");
    private static final long LOOK_SECONDS = 5;
    private static final int AT_ONCE = 20;
    /** Longer than any attempt takes: until then nobody else tries the same letter. */
    private static final Duration HELD = Duration.ofMinutes(10);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final Database database;
    private final Clock clock;
    private final Letters letters;
    private final Mail mail;
    private final Texts texts;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(Daemons.named("outbox"));

    Sending(Database database, Clock clock, PersonalLinks links, Mail mail) {
        this.database = database;
        this.clock = clock;
        this.letters = new Letters(links);
        this.mail = mail;
        this.texts = BundleTexts.read(List.of(TEXTS), Sending.class.getClassLoader(), null);
    }

    /**
     * Prepares; nothing is sent before {@link #begin}.
     *
     * @param demonstration in which nothing is ever sent
     * @param folder        the data folder, where the mail settings may be
     * @param environment   where they may be too
     */
    public static Sending of(
            Database database,
            Clock clock,
            PersonalLinks links,
            boolean demonstration,
            Path folder,
            Map<String, String> environment) {
        return new Sending(database, clock, links, Mail.of(demonstration, folder, environment, clock));
    }

    /** Looks every few seconds whether something is to be sent. */
    public void begin() {
        if (mail.sends()) {
            worker.scheduleWithFixedDelay(this::roundSafely, 0, LOOK_SECONDS, TimeUnit.SECONDS);
        }
    }

    Mail mail() {
        return mail;
    }

    Letters letters() {
        return letters;
    }

    private void roundSafely() {
        try {
            round();
        } catch (RuntimeException fault) {
            LOG.error("The outbox could not be looked at", fault);
        }
    }

    /** Tries all letters that are due now. */
    void round() {
        List<MessageRow> due = database.read(sql -> MessageRows.due(sql, clock.instant(), AT_ONCE));
        for (MessageRow row : due) {
            take(row).ifPresent(letter -> settle(row.id(), deliver(letter)));
        }
    }

    private Post.Outcome deliver(Letter letter) {
        return letter.email() == null
                ? new Post.Outcome.Never("outbox.failed.noAddress")
                : mail.post().take(letter);
    }

    private Optional<Letter> take(MessageRow row) {
        return database.write(ITSELF, texts.of("outbox.history"), tx -> {
            var held = new MessageRows.Move(
                    Message.State.SENDING, clock.instant().plus(HELD), row.attempts() + 1, row.failure(), null);
            return MessageRows.move(tx.sql(), row, held)
                    ? Optional.of(letters.of(tx.sql(), row))
                    : Optional.<Letter>empty();
        });
    }

    private void settle(String id, Post.Outcome outcome) {
        database.write(ITSELF, texts.of("outbox.history"), tx -> {
            MessageRows.find(tx.sql(), id)
                    .filter(row -> row.how() == Message.State.SENDING)
                    .ifPresent(row -> settle(tx, row, outcome));
            return null;
        });
    }

    private void settle(Transaction tx, MessageRow row, Post.Outcome outcome) {
        Instant now = clock.instant();
        if (outcome instanceof Post.Outcome.Taken) {
            var sent = new MessageRows.Move(Message.State.SENT, null, row.attempts(), null, now);
            note(tx, row, sent, Events.What.SENT);
        } else if (outcome instanceof Post.Outcome.Never never) {
            giveUp(tx, row, texts.of(never.key()));
        } else if (outcome instanceof Post.Outcome.NotNow later) {
            if (row.attempts() > PAUSES.size()) {
                giveUp(tx, row, texts.of(later.key()));
            } else {
                Instant again = now.plus(PAUSES.get((int) row.attempts() - 1));
                String sentence = texts.of(later.key());
                note(
                        tx,
                        row,
                        new MessageRows.Move(Message.State.SENDING, again, row.attempts(), sentence, null),
                        Events.What.FAILED);
            }
        }
    }

    private void giveUp(Transaction tx, MessageRow row, String sentence) {
        note(
                tx,
                row,
                new MessageRows.Move(Message.State.FAILED, null, row.attempts(), sentence, null),
                Events.What.GIVEN_UP);
    }

    private void note(Transaction tx, MessageRow row, MessageRows.Move move, Events.What what) {
        MessageRows.move(tx.sql(), row, move);
        Events.add(tx.sql(), tx.changes().newId(), row.id(), clock.instant(), ITSELF, what, move.failure());
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
