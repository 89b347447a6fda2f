package org.peerbench.leadership.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.questionnaire.Audience;
import org.peerbench.api.questionnaire.Given;
import org.peerbench.api.questionnaire.Interview;
import org.peerbench.api.questionnaire.Kind;
import org.peerbench.api.questionnaire.Question;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.questionnaire.Step;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.record.AreaPosts;
import org.peerbench.leadership.record.Doubt;
import org.peerbench.leadership.record.Doubts;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.words.Words;

/**
 * One task for somebody who knows an area: is each of its seats still held as recorded? They need no account. A yes
 * counts as checked on the day; a no is put before whoever looks after the area, and changes nothing by itself.
 */
final class Confirmation {
    static final String ID = "confirm";

    private static final int LONGEST = 500;

    private Confirmation() {}

    static Questionnaire questionnaire() {
        return Questionnaire.task(ID, "confirm.label", Confirmation::steps, Confirmation::receive);
    }

    /** Who was in post when the task was given; what everybody may know of them. */
    private static List<AskedSeat> seats(Interview interview, ToolContext context) {
        String area = interview.survey().areas().get(0);
        LocalDate day = LocalDate.ofInstant(
                interview.survey().openedAt(), context.clock().getZone());
        return context.database()
                .read(sql -> AskedSeat.of(AreaPosts.of(sql, area, Viewer.ANYBODY, day), day, area, context));
    }

    private static List<Step> steps(Interview interview, ToolContext context) {
        List<AskedSeat> seats = seats(interview, context);
        List<Step> steps = new ArrayList<>();
        Arrays.stream(SeatType.values()).forEach(type -> {
            List<Question> questions = seats.stream()
                    .filter(seat -> seat.type() == type)
                    .map(seat -> question(seat, interview))
                    .toList();
            if (!questions.isEmpty()) {
                String code = Words.code(type);
                String title = interview.texts().of("confirm.step." + code);
                steps.add(new Step("seats-" + code, title, interview.texts().of("confirm.lead"), questions));
            }
        });
        List<Question> changes = seats.stream()
                .filter(seat -> said(interview, seat).equals("no"))
                .map(seat -> changed(seat, interview))
                .toList();
        if (!changes.isEmpty()) {
            steps.add(new Step(
                    "changes",
                    interview.texts().of("confirm.changes"),
                    interview.texts().of("confirm.changes.lead"),
                    changes));
        }
        return steps;
    }

    private static Question question(AskedSeat seat, Interview interview) {
        List<Option> answers = List.of(
                Option.of("yes", interview.texts().of("confirm.yes")),
                Option.of("no", interview.texts().of("confirm.no")));
        return new Question(
                seat.question(), seat.post(), seat.held(), Audience.NAMED, true, false, new Kind.OneChoice(answers));
    }

    private static Question changed(AskedSeat seat, Interview interview) {
        return Question.named(seat.changed(), seat.post(), new Kind.LongText(LONGEST))
                .hint(interview.texts().of("confirm.changed.hint"));
    }

    private static String said(Interview interview, AskedSeat seat) {
        return interview.answers().chosen(seat.question()).stream().findFirst().orElse("");
    }

    private static void receive(Questionnaire.Received received, Transaction tx, ToolContext context) {
        if (!received.finished()) {
            return;
        }
        Interview interview = received.interview();
        LocalDate today = LocalDate.now(context.clock());
        String area = interview.survey().areas().get(0);
        Holdings holdings = new Holdings(tx.sql());
        Doubts doubts = new Doubts(tx.sql());
        for (AskedSeat seat : seats(interview, context)) {
            String said = said(interview, seat);
            Optional<Holding> holding = holdings.find(seat.holding());
            if (said.equals("yes")) {
                holding.ifPresent(each -> holdings.change(tx.changes(), area, each.verified(today)));
            } else if (said.equals("no")) {
                doubts.add(
                        tx.changes(),
                        new Doubt(
                                "",
                                area,
                                interview.survey().id(),
                                seat.postId(),
                                Optional.of(seat.holding()),
                                text(interview, seat),
                                interview.respondent().id(),
                                today,
                                0));
            }
        }
    }

    private static String text(Interview interview, AskedSeat seat) {
        return interview.answers().to(seat.changed()).map(Given::value).orElse("");
    }
}
