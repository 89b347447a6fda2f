package org.peerbench.host.questionnaire;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.page.Form;
import org.peerbench.api.questionnaire.Invitee;
import org.peerbench.api.questionnaire.Kind;
import org.peerbench.api.questionnaire.NewSurvey;
import org.peerbench.api.questionnaire.Question;
import org.peerbench.api.questionnaire.Step;
import org.peerbench.api.questionnaire.Survey;
import org.peerbench.api.text.Texts;
import org.peerbench.host.listing.DayText;
import org.peerbench.host.outbox.ByHand;
import org.peerbench.host.outbox.PutMessages;
import org.peerbench.host.seed.SeedSurvey;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.ToolGate;

/**
 * Lets the people of the fictional region answer a survey as real people do: through a personal link, step by step, each
 * form read and kept by what reads and keeps those of everybody else. Only the clock is another.
 *
 * @param tool  the tool that asks, at any time
 * @param links makes personal links
 */
public record Rehearsal(Function<Clock, Generation> tool, ToolGate gate, SurveyLinks links) {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int MONDAY_TO_FRIDAY = 4;
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final Texts TEXTS = Invitations.texts();

    /** Opens the survey and has it answered, as seen from a day. */
    public void perform(SeedSurvey survey, LocalDate today, Author author) {
        LocalDate closes =
                today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)).plusWeeks(survey.fridays());
        LocalDate opens = closes.minusDays((survey.weeks() - 1L) * DAYS_OF_A_WEEK + MONDAY_TO_FRIDAY);
        Clock then = on(opens);
        Generation asking = tool.apply(then);
        boolean asks = asking.contributed().questionnaires().stream()
                .anyMatch(each -> each.id().equals(survey.questionnaire()));
        if (asks) {
            Map<String, String> opened = asking.context()
                    .database()
                    .write(
                            author,
                            TEXTS.of("survey.history.opened", survey.title()),
                            tx -> open(survey, closes, asking, then, tx, author));
            survey.asked()
                    .forEach(somebody ->
                            answer(somebody, opened.get(somebody.person()), on(opens.plusDays(somebody.day()))));
        }
    }

    private static Clock on(LocalDate day) {
        ZonedDateTime moment = day.atTime(MORNING).atZone(DayText.ZONE);
        return Clock.fixed(moment.toInstant(), DayText.ZONE);
    }

    /** Says everybody's personal link by person. */
    private Map<String, String> open(
            SeedSurvey survey, LocalDate closes, Generation asking, Clock then, Transaction tx, Author author) {
        OpenSurveys writer = new OpenSurveys(
                tx.sql(),
                tx.changes(),
                survey.tool(),
                asking.contributed().questionnaires(),
                new PutMessages(tx.sql(), tx.changes(), survey.tool(), then),
                then,
                TEXTS);
        List<String> area = List.of(survey.area());
        String id =
                writer.open(new NewSurvey(survey.questionnaire(), survey.title(), survey.intro(), null, area, closes));
        SurveyRow row = SurveyRows.find(tx.sql(), id).orElseThrow();
        Survey told = row.told(area, LocalDate.now(then));
        Asking.of(() -> List.of(asking), gate, row).orElseThrow().follow(told, tx);
        Map<String, String> secrets = new HashMap<>();
        for (SeedSurvey.Somebody somebody : survey.asked()) {
            String respondent = writer.invite(
                    id, new Invitee(somebody.person(), employer(tx, somebody.person()), null, null, area));
            ByHand.sent(tx, survey.tool(), respondent, author, then.instant());
            String link = links.issue(tx.sql(), respondent);
            secrets.put(somebody.person(), link.substring(link.lastIndexOf('/') + 1));
        }
        return secrets;
    }

    private static String employer(Transaction tx, String person) {
        return tx.sql()
                .createQuery("select organisation_id from person where id = :id")
                .bind("id", person)
                .mapTo(String.class)
                .one();
    }

    private void answer(SeedSurvey.Somebody somebody, String secret, Clock then) {
        if (somebody.answers().isEmpty()) {
            return;
        }
        Generation asking = tool.apply(then);
        Door door = new Door(asking.context().database(), () -> List.of(asking), gate, then, TEXTS);
        Keeping keeping = new Keeping(then, TEXTS);
        keeping.start(sitting(door, secret), Wordings.FIRST);
        Sitting now = sitting(door, secret);
        Optional<Step> next = now.next(now.steps());
        while (next.isPresent() && hasWords(somebody, next.get())) {
            Step step = next.get();
            StepForm.Read read = StepForm.of(step, form(somebody, step), now.texts());
            if (!read.errors().isEmpty()) {
                throw new IllegalStateException("The fictional answers do not fit " + step.id());
            }
            keeping.step(now, step, read, Notices.sentence(now, step));
            now = sitting(door, secret);
            next = now.next(now.steps());
        }
        if (next.isEmpty() && somebody.progress().equals("FINISHED")) {
            keeping.finish(now);
        }
    }

    private static Sitting sitting(Door door, String secret) {
        if (door.open(secret) instanceof Door.Behind.Somebody somebody) {
            return somebody.sitting();
        }
        throw new IllegalStateException("A personal link of the fictional region opens nothing");
    }

    /** Whoever has only begun stops at the first step about which they say nothing. */
    private static boolean hasWords(SeedSurvey.Somebody somebody, Step step) {
        return somebody.progress().equals("FINISHED")
                || !form(somebody, step).fields().isEmpty();
    }

    private static Form form(SeedSurvey.Somebody somebody, Step step) {
        Map<String, List<String>> fields = new HashMap<>();
        for (Question question : step.questions()) {
            if (question.kind() instanceof Kind.Scale scale) {
                scale.subjects().forEach(subject -> {
                    String given = somebody.to(question.id(), subject.value());
                    put(fields, Fields.name(question, subject.value()), List.of(given));
                });
            } else {
                String given = somebody.to(question.id(), "");
                boolean several = question.kind() instanceof Kind.SeveralChoices;
                put(fields, Fields.name(question), several ? List.of(given.split(" ")) : List.of(given));
            }
        }
        return new Form(fields);
    }

    private static void put(Map<String, List<String>> fields, String name, List<String> given) {
        if (!given.get(0).isEmpty()) {
            fields.put(name, given);
        }
    }
}
