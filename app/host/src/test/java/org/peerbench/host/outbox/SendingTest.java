package org.peerbench.host.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Changes;
import org.peerbench.api.data.Database;
import org.peerbench.api.directory.DirectoryWriter;
import org.peerbench.api.outbox.Message;
import org.peerbench.api.outbox.NewMessage;
import org.peerbench.api.outbox.OutboxWriter;
import org.peerbench.api.outbox.Recipient;
import org.peerbench.host.directory.DirectoryStore;
import org.peerbench.host.store.Engine;
import org.peerbench.host.store.ServiceBinding;
import org.peerbench.host.store.Store;

/** Letters to a real mail server, on both databases. */
@ParameterizedClass
@EnumSource(Engine.class)
class SendingTest {
    private static final Author ANN = new Author("a1", "Ann", "/test");
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private final Engine engine;
    private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY);
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    private Path folder;

    private Store store;
    private Database database;

    SendingTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        store = engine.open(folder);
        database = store.database(new OutboxOnly(clock()));
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
        store.close();
    }

    private record OutboxOnly(Clock clock) implements ServiceBinding {
        @Override
        public DirectoryWriter in(org.jdbi.v3.core.Handle sql, Changes changes) {
            return new DirectoryStore(sql, changes);
        }

        @Override
        public OutboxWriter outbox(org.jdbi.v3.core.Handle sql, Changes changes) {
            return new PutMessages(sql, changes, "tool", clock);
        }
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return java.time.ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return Clock.fixed(now.get(), zone);
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }

    private Sending sending(int port) {
        MailSettings settings =
                new MailSettings("127.0.0.1", port, MailSettings.Security.NONE, null, null, "peerbench@example.org");
        List<String> issued = new ArrayList<>();
        return new Sending(
                database,
                clock(),
                (sql, respondent) -> {
                    issued.add(respondent);
                    return "https://example.org/answer/" + respondent + "-" + issued.size();
                },
                new Mail(new SmtpPost(settings, clock()), "outbox.on", "peerbench@example.org"));
    }

    private String put(String email) {
        NewMessage message = NewMessage.of(
                        new Recipient.OfAddress("Zoë Ångström", email),
                        "Grüße\r\nBcc: everybody@example.org",
                        "Dear Zoë,\nyour link is {link}.\n",
                        "Invitation")
                .linking("r1");
        String id = database.write(ANN, "Put", tx -> tx.outbox().put(message));
        database.write(ANN, "Send", tx -> {
            MessageRow row = MessageRows.find(tx.sql(), id).orElseThrow();
            return MessageRows.move(
                    tx.sql(), row, new MessageRows.Move(Message.State.SENDING, now.get(), 0, null, null));
        });
        return id;
    }

    private MessageRow row(String id) {
        return database.read(sql -> MessageRows.find(sql, id)).orElseThrow();
    }

    @Test
    void aLetterArrivesWithItsLinkWhichIsStoredNowhere() throws Exception {
        String id = put("zoe@example.org");
        sending(server.getSmtp().getPort()).round();

        assertEquals(Message.State.SENT, row(id).how());
        assertEquals(MONDAY, row(id).sentAt());
        MimeMessage received = server.getReceivedMessages()[0];
        assertEquals(1, received.getAllRecipients().length);
        assertEquals("Grüße Bcc: everybody@example.org", received.getSubject());
        assertTrue(received.getContent().toString().contains("https://example.org/answer/r1-1."));
        assertFalse(row(id).body().contains("https:"));
        assertEquals("<" + id + "@peerbench>", received.getMessageID());
    }

    @Test
    void aFailedSendingIsTriedAgainAfterPausesThatGrowAndThenGivenUpWithASentence() {
        int port = server.getSmtp().getPort();
        server.stop();
        String id = put("zoe@example.org");
        Sending sending = sending(port);
        List<Long> minutes = new ArrayList<>();
        sending.round();
        while (row(id).how() == Message.State.SENDING) {
            assertTrue(row(id).failure().startsWith("The mail server could not be reached"), row(id).failure());
            minutes.add(Duration.between(now.get(), row(id).dueAt()).toMinutes());
            now.set(row(id).dueAt());
            sending.round();
        }
        assertEquals(List.of(1L, 5L, 15L, 60L, 240L, 720L, 1440L), minutes);
        assertEquals(Message.State.FAILED, row(id).how());
        assertNull(row(id).sentAt());
    }

    @Test
    void aLetterThatFailedGoesWhenTheServerIsBack() {
        int port = server.getSmtp().getPort();
        server.stop();
        String id = put("zoe@example.org");
        sending(port).round();
        server.start();
        now.set(row(id).dueAt());
        sending(server.getSmtp().getPort()).round();
        assertEquals(Message.State.SENT, row(id).how());
        assertNull(row(id).failure());
    }

    @Test
    void whatIsNotAnAddressIsSaidAtOnceAndNotTriedAgain() {
        String none = put(null);
        String wrong = put("nobody at home");
        sending(server.getSmtp().getPort()).round();
        assertTrue(row(none).failure().startsWith("There is no e-mail address"));
        assertTrue(
                row(wrong).failure().startsWith("The e-mail address cannot be used"),
                row(wrong).failure());
        assertEquals(Message.State.FAILED, row(wrong).how());
    }

    @Test
    void twoRoundsAtOnceSendOneLetter() throws Exception {
        put("zoe@example.org");
        Sending sending = sending(server.getSmtp().getPort());
        Thread other = new Thread(sending::round);
        other.start();
        sending.round();
        other.join();
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void aMessageAndWhatItIsAboutStandOrFallTogether() {
        try {
            database.write(ANN, "Put", tx -> {
                tx.outbox().put(NewMessage.of(new Recipient.OfAddress("Ann", null), "A", "B", "C"));
                throw new IllegalStateException("something else failed");
            });
        } catch (IllegalStateException expected) {
            long waiting = database.read(sql -> MessageRows.count(sql, Message.State.WAITING));
            assertEquals(0, waiting);
        }
    }

    @Test
    void theSettingsComeFromTheFolderAndTheEnvironmentBeforeIt() throws Exception {
        java.nio.file.Files.writeString(
                folder.resolve(MailSettings.FILE), "host=mail.example.org\nfrom=a@example.org\nsecurity=tls\n");
        MailSettings settings = MailSettings.read(folder, java.util.Map.of("PEERBENCH_MAIL_PASSWORD", "secret"))
                .orElseThrow();
        assertEquals("mail.example.org", settings.host());
        assertEquals(465, settings.port());
        assertEquals("secret", settings.password());
        assertFalse(settings.toString().contains("secret"));
        assertFalse(Mail.of(true, folder, java.util.Map.of(), clock()).sends());
        assertTrue(Mail.of(false, folder, java.util.Map.of(), clock()).sends());
    }
}
