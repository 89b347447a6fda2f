package org.peerbench.host.outbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.outbox.Message;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Segments;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.table.CsvWriter;
import org.peerbench.host.table.TableWriter;
import org.peerbench.host.templates.outbox.JtelistGenerated;

/** All messages, and what is done with all that wait at once. */
final class MessageListPage {
    private static final String SHOW = "show";
    private static final String HOME = "/" + OutboxFeature.PATH;
    private static final int MOST = 200;
    private static final String CSV = "text/csv; charset=utf-8";

    private final Sending sending;

    MessageListPage(Sending sending) {
        this.sending = sending;
    }

    void contribute(Contributions to) {
        String who = HostPermissions.COORDINATE.key();
        to.page(new Page(OutboxFeature.PATH, who, this::answer));
        to.action(new Action(OutboxFeature.PATH + "/send-all", who, this::sendAll));
        to.action(new Action(OutboxFeature.PATH + "/mail-merge", who, this::mailMerge));
        to.action(new Action(OutboxFeature.PATH + "/all-sent", who, this::allSent));
    }

    /** What can be looked at; the first is shown unasked. */
    private enum Choice {
        WAITING(Message.State.WAITING),
        UNDERWAY(Message.State.SENDING, Message.State.FAILED),
        SENT(Message.State.SENT),
        WITHDRAWN(Message.State.WITHDRAWN);

        private final List<Message.State> states;

        Choice(Message.State... states) {
            this.states = List.of(states);
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Choice of(String key) {
            for (Choice choice : values()) {
                if (choice.key().equals(key)) {
                    return choice;
                }
            }
            return WAITING;
        }
    }

    private Answer answer(Request request, ToolContext context) {
        Texts texts = context.texts();
        Choice choice = Choice.of(request.query(SHOW).orElse(""));
        return context.database().read(sql -> {
            MessageListing model = new MessageListing(
                    texts,
                    request.formToken(),
                    texts.of(sending.mail().key(), sending.mail().detail()),
                    segments(sql, texts, choice),
                    MessageRows.inStates(sql, choice.states, MOST).stream()
                            .map(row -> MessageLine.of(row, texts))
                            .toList(),
                    texts.of("outbox.empty." + choice.key()),
                    choice == Choice.WAITING,
                    MessageRows.handedOut(sql),
                    sending.mail().sends());
            long waiting = MessageRows.count(sql, Message.State.WAITING);
            return View.of(texts.of("outbox.title"), Template.of(JtelistGenerated::render, model))
                    .context(texts.of("outbox.context", waiting))
                    .answer();
        });
    }

    private static Segments segments(Handle sql, Texts texts, Choice chosen) {
        List<Segments.Segment> segments = java.util.Arrays.stream(Choice.values())
                .map(choice -> {
                    long count = choice.states.stream()
                            .mapToLong(state -> MessageRows.count(sql, state))
                            .sum();
                    return new Segments.Segment(
                            texts.of("outbox.show." + choice.key(), count),
                            HOME + "?" + SHOW + "=" + choice.key(),
                            choice == chosen);
                })
                .toList();
        return new Segments(texts.of("outbox.show"), segments);
    }

    private Desk desk(ToolContext context) {
        return new Desk(context.database(), context.clock(), sending.letters(), context.texts());
    }

    private Answer sendAll(Request request, ToolContext context) {
        int count = desk(context).sendAll(request);
        return Answer.Redirect.to(HOME + "?" + SHOW + "=" + Choice.UNDERWAY.key())
                .saying(context.texts().of("outbox.said.sendAll", count));
    }

    private Answer allSent(Request request, ToolContext context) {
        int count = desk(context).allSentByHand(request);
        return Answer.Redirect.to(HOME).saying(context.texts().of("outbox.said.allSent", count));
    }

    private Answer mailMerge(Request request, ToolContext context) {
        List<Letter> letters = desk(context).handOutAll(request);
        return new Answer.Download(
                context.texts().of("outbox.merge.file") + ".csv", CSV, csv(letters, context.texts()));
    }

    private static byte[] csv(List<Letter> letters, Texts texts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<String> headings = List.of(
                texts.of("outbox.merge.name"),
                texts.of("outbox.merge.email"),
                texts.of("outbox.merge.subject"),
                texts.of("outbox.merge.body"));
        try (TableWriter writer = new CsvWriter(file, headings)) {
            for (Letter letter : letters) {
                String email = letter.email() == null ? "" : letter.email();
                writer.row(List.of(letter.name(), email, letter.subject(), letter.body()));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return file.toByteArray();
    }
}
