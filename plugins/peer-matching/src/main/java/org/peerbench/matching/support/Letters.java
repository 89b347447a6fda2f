package org.peerbench.matching.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.directory.Person;
import org.peerbench.api.outbox.NewMessage;
import org.peerbench.api.outbox.Recipient;
import org.peerbench.api.questionnaire.Invitee;
import org.peerbench.api.questionnaire.NewSurvey;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.record.Letter;
import org.peerbench.matching.record.Session;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.SupportLetters;
import org.peerbench.matching.words.Names;

/** Messages about a support, each noted so that none is written twice. No reason of a decline or an end stands in any. */
final class Letters {
    private static final List<String> CHIEF = List.of("chief executive", "chief officer", "managing director");

    private final Transaction tx;
    private final ToolContext context;
    private final StoredSupport support;
    private final Texts texts;
    private final Names names;
    private final LocalDate today;

    Letters(Transaction tx, ToolContext context, StoredSupport support) {
        this.tx = tx;
        this.context = context;
        this.support = support;
        this.texts = context.texts();
        this.names = Names.of(context);
        this.today = LocalDate.now(context.clock());
    }

    /** Asks both sides at once, and has them keep the suggested first session free, where there is one. */
    void offered(Optional<Session> suggested) {
        for (Side side : Side.values()) {
            withTask("ANSWER", Task.ANSWER, side, 0, suggested);
        }
    }

    /** Tells both sides on which day they meet. */
    void agreed(Session session) {
        for (Side side : Side.values()) {
            telling("AGREED", side, session.on(), Optional.of(session));
        }
    }

    /** Tells both sides that a session will not take place. */
    void calledOff(Session session) {
        for (Side side : Side.values()) {
            telling("OFF", side, session.on(), Optional.of(session));
        }
    }

    /** Writes to both sides, each with a link to the task. */
    void both(String what, Task task) {
        for (Side side : Side.values()) {
            withTask(what, task, side, 0);
        }
    }

    /** Writes to a side, with a link to the task. */
    void withTask(String what, Task task, Side side, int months) {
        withTask(what, task, side, months, Optional.empty());
    }

    private void withTask(String what, Task task, Side side, int months, Optional<Session> session) {
        String area = support.area(side);
        LocalDate closes = task == Task.ANSWER ? support.life().answerBy() : today.plusDays(task.days());
        String survey = tx.questionnaires()
                .open(new NewSurvey(
                        task.key(),
                        texts.of("support.task." + task.key() + ".title"),
                        texts.of("support.task." + task.key() + ".intro"),
                        new About(support.id(), side, months).text(),
                        List.of(area),
                        closes));
        Optional<String> person = known(side);
        String name = person.isPresent() ? null : texts.of("support.letter.somebody", names.area(area));
        String respondent =
                tx.questionnaires().add(survey, new Invitee(person.orElse(null), null, name, null, List.of(area)));
        String key = "support.letter." + what.toLowerCase(Locale.ROOT);
        NewMessage message =
                message(recipient(side), key, side, closes, months).about(area).linking(respondent);
        note(
                what + (months == 0 ? "" : "-" + months),
                Optional.of(side),
                Optional.of(survey),
                tx.outbox().put(inviting(message, session)));
    }

    /** Tells both sides that it is over, and not why; the next session is called off with it. */
    void ended(Optional<Session> next) {
        for (Side side : Side.values()) {
            telling("ENDED", side, today, next);
        }
    }

    private void telling(String what, Side side, LocalDate day, Optional<Session> session) {
        NewMessage message = message(recipient(side), "support.letter." + what.toLowerCase(Locale.ROOT), side, day, 0)
                .about(support.area(side));
        note(what, Optional.of(side), Optional.empty(), tx.outbox().put(inviting(message, session)));
    }

    private NewMessage inviting(NewMessage message, Optional<Session> session) {
        return session.map(each ->
                        message.inviting(SessionCalendar.invitation(each, CalendarPage.summary(support, context))))
                .orElse(message);
    }

    /** Thanks the chief officer of the area that helped. */
    void thanks() {
        NewMessage message =
                message(chief(), "support.letter.thanks", Side.GIVER, today, 0).about(support.giver());
        note("THANKS", Optional.empty(), Optional.empty(), tx.outbox().put(message));
    }

    /** Reminds a side that has not answered; says nothing where its letter has not gone out yet. */
    void remind(String what, Side side) {
        letters().stream()
                .filter(letter ->
                        letter.what().equals("ANSWER") && letter.side().equals(Optional.of(side)))
                .flatMap(letter -> letter.survey().stream())
                .forEach(survey -> {
                    int reminded = tx.questionnaires().remind(survey);
                    note(what, Optional.of(side), Optional.of(survey), reminded > 0 ? "reminded" : "");
                });
    }

    /** Takes back what has not gone out, and ends all links. */
    void settle() {
        for (Letter letter : letters()) {
            letter.survey().ifPresent(survey -> {
                boolean open = context.questionnaires()
                        .survey(survey)
                        .map(each -> each.open())
                        .orElse(false);
                if (open) {
                    tx.questionnaires().close(survey);
                }
                tx.outbox().withdraw(letter.message());
            });
        }
    }

    /** Whether a letter was written before, to this side. */
    boolean written(String what, Side side) {
        return letters().stream()
                .anyMatch(letter -> letter.what().equals(what) && letter.side().equals(Optional.of(side)));
    }

    /** Id of the last one of a kind to a side; the empty text where none was written. Ids rise with time. */
    String last(String what, Side side) {
        return letters().stream()
                .filter(letter -> letter.what().equals(what) && letter.side().equals(Optional.of(side)))
                .map(Letter::id)
                .reduce("", (first, later) -> later);
    }

    /** Those written about this support. */
    List<Letter> letters() {
        return new SupportLetters(tx.sql()).of(support.id());
    }

    private void note(String what, Optional<Side> side, Optional<String> survey, String message) {
        new SupportLetters(tx.sql())
                .add(tx.changes(), new Letter("", support.id(), what, side, survey, today, message));
    }

    /** Subject and body: who helps, who is helped, on what, by which day. */
    private NewMessage message(Recipient to, String key, Side side, LocalDate by, int months) {
        Object[] said = {
            names.area(support.giver()),
            names.area(support.receiver()),
            SupportWords.within(names.theme(support.theme())),
            DayInWords.of(by),
            support.why(),
            months,
            names.role(support.person())
        };
        String bySide = key + "." + side.name();
        String body = texts.has(bySide) ? texts.of(bySide, said) : texts.of(key + ".body", said);
        return NewMessage.of(to, texts.of(key + ".subject", said), body.strip() + "\n", texts.of(key + ".purpose"));
    }

    private Optional<String> known(Side side) {
        return support.person(side).filter(id -> context.directory().person(id).isPresent());
    }

    private Recipient recipient(Side side) {
        return known(side)
                .<Recipient>map(Recipient.OfPerson::new)
                .orElseGet(() -> new Recipient.OfAddress(
                        texts.of("support.letter.somebody", names.area(support.area(side))), null));
    }

    private Recipient chief() {
        return context.directory().peopleIn(support.giver()).stream()
                .filter(person -> CHIEF.stream()
                        .anyMatch(each -> person.role().toLowerCase(Locale.UK).contains(each)))
                .map(Person::id)
                .findFirst()
                .<Recipient>map(Recipient.OfPerson::new)
                .orElseGet(() ->
                        new Recipient.OfAddress(texts.of("support.letter.chief", names.area(support.giver())), null));
    }
}
