package org.peerbench.matching.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** An offer by post: through a real mail server, to both sides, with links that open and invitations for calendars. */
class MailedTest {
    private static final String GIVER = "giver@example.org";
    private static final String RECEIVER = "receiver@example.org";
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2026-11-23T09:00:00Z"));
    private static final GreenMail SERVER = started();

    @RegisterExtension
    static final Peerbench peerbench =
            WholeTool.empty().england().mailing(SERVER.getSmtp().getPort()).at(new SetClock(NOW));

    private static GreenMail started() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    private final Set<String> seen = new HashSet<>();

    private static Api program() {
        return peerbench.api(Role.COORDINATOR);
    }

    @Test
    void bothLettersArriveWithLinksThatOpenAndAreFollowedByRemindersAndInvitations() throws Exception {
        String support = offered();
        List<MimeMessage> asked = sent(2);
        assertEquals(List.of(GIVER, RECEIVER), to(asked));
        for (MimeMessage letter : asked) {
            PropertyContainer suggested = event(letter, "REQUEST");
            assertEquals("TENTATIVE", value(suggested, "STATUS"));
            assertEquals("0", value(suggested, "SEQUENCE"));
            assertEquals("mailto:peerbench@example.org", value(suggested, "ORGANIZER"));
            assertEquals("mailto:" + to(List.of(letter)).get(0), value(suggested, "ATTENDEE"));
            assertEquals(200, peerbench.nobody().get(link(letter)).status());
        }
        dayComes("2026-11-24");
        assertEquals(2, SERVER.getReceivedMessages().length);
        dayComes("2026-11-25");
        List<MimeMessage> reminded = sent(2);
        assertEquals(List.of(GIVER, RECEIVER), to(reminded));
        String uid = value(event(asked.get(0), "REQUEST"), "UID");
        yes(link(reminded.get(0)));
        dayComes("2026-11-27");
        List<MimeMessage> again = sent(1);
        assertEquals(1, to(again).size());
        yes(link(again.get(0)));
        List<MimeMessage> both = sent(2);
        assertTrue(both.get(0).getSubject().startsWith("Both said yes"), both.get(0)::toString);

        take(support, "sessions", Map.of("on", "2026-12-10", "begins", "14:30"));
        for (MimeMessage letter : sent(2)) {
            PropertyContainer agreed = event(letter, "REQUEST");
            assertEquals(uid, value(agreed, "UID"));
            assertEquals("CONFIRMED", value(agreed, "STATUS"));
            assertEquals("1", value(agreed, "SEQUENCE"));
        }
        take(support, "end", Map.of("reason", "The post is gone"));
        for (MimeMessage letter : sent(2)) {
            PropertyContainer off = event(letter, "CANCEL");
            assertEquals(uid, value(off, "UID"));
            assertEquals("CANCELLED", value(off, "STATUS"));
            assertEquals("2", value(off, "SEQUENCE"));
        }
    }

    /** Whoever has no mail server prints, copies or merges the same letters. */
    @Test
    void whatIsNotSentCanBePrintedCopiedOrMerged() throws Exception {
        Person coordinator = peerbench.as(Role.COORDINATOR);
        String support = offered();
        Page list = coordinator.get("/messages");
        String one = list.document()
                .select("main a[href^=/messages/]:contains(please answer)")
                .first()
                .attr("href");
        Page printed = coordinator.post(one + "/by-hand", Map.of());
        assertTrue(printed.text().contains("/answer/"), printed::text);
        String merged = coordinator.post("/messages/mail-merge", Map.of()).body();
        assertTrue(merged.contains(RECEIVER) || merged.contains(GIVER), merged);
        assertTrue(merged.contains("/answer/"), merged);
        int before = SERVER.getReceivedMessages().length;
        coordinator.post("/messages/all-sent", Map.of());
        assertEquals(before, SERVER.getReceivedMessages().length);
        take(support, "decline", Map.of("side", "GIVER"));
        coordinator.post("/messages/mail-merge", Map.of());
        coordinator.post("/messages/all-sent", Map.of());
    }

    private String offered() {
        Api program = program();
        MailedScene scene = MailedScene.of(peerbench, GIVER, RECEIVER);
        ApiAnswer made = program.post(
                Pair.HERE + "supports",
                Map.of("need", scene.need(), "offer", scene.offer(), "why", "They did it before."));
        assertEquals(201, made.status(), made::text);
        return made.header("Location");
    }

    private static void take(String support, String step, Map<String, Object> body) {
        ApiAnswer answer = program().post(support + "/" + step, body);
        assertEquals(200, answer.status(), answer::text);
    }

    private void yes(String link) {
        Person phone = peerbench.nobody();
        Page step = phone.follow(phone.submit(phone.get(link), "main form", Map.of()));
        assertEquals(
                303, phone.submit(step, "main form", Map.of("q.answer", "yes")).status());
    }

    private static void dayComes(String day) throws Exception {
        NOW.set(Instant.parse(day + "T09:00:00Z"));
        Daily.job().work().run(new DayRun(), peerbench.context("peer-matching"));
    }

    /** The coordinator has all sent that wait, and the server has so many more then. */
    private List<MimeMessage> sent(int more) throws MessagingException {
        // Sessions end as days go by.
        peerbench.as(Role.COORDINATOR).post("/messages/send-all", Map.of());
        int all = seen.size() + more;
        assertTrue(SERVER.waitForIncomingEmail(30_000, all), () -> "Only " + SERVER.getReceivedMessages().length);
        List<MimeMessage> fresh = new ArrayList<>();
        for (MimeMessage each : SERVER.getReceivedMessages()) {
            if (seen.add(each.getMessageID())) {
                fresh.add(each);
            }
        }
        assertEquals(more, fresh.size());
        return fresh;
    }

    private static List<String> to(List<MimeMessage> letters) {
        return letters.stream()
                .map(letter -> {
                    try {
                        return letter.getAllRecipients()[0].toString().replaceAll(".*<|>.*", "");
                    } catch (MessagingException unreadable) {
                        throw new AssertionError(unreadable);
                    }
                })
                .sorted()
                .collect(Collectors.toList());
    }

    private static String link(MimeMessage letter) throws MessagingException, IOException {
        String text = letter.getContent() instanceof Multipart parts
                ? parts.getBodyPart(0).getContent().toString()
                : letter.getContent().toString();
        Matcher found = Pattern.compile("https?://\\S+/answer/\\S+").matcher(text);
        assertTrue(found.find(), text);
        return URI.create(found.group()).getPath();
    }

    private static PropertyContainer event(MimeMessage letter, String method)
            throws MessagingException, IOException, ParserException {
        BodyPart part = ((Multipart) letter.getContent()).getBodyPart(1);
        assertTrue(part.getContentType().contains("method=" + method), part.getContentType());
        String text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertEquals(method, value(calendar, "METHOD"));
        return calendar.getComponents().get(0);
    }

    private static String value(PropertyContainer part, String property) {
        return part.getProperty(property).map(Property::getValue).orElse("");
    }
}
