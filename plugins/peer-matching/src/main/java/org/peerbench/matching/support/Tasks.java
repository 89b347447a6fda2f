package org.peerbench.matching.support;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.Template;
import org.peerbench.api.questionnaire.Given;
import org.peerbench.api.questionnaire.Interview;
import org.peerbench.api.questionnaire.Question;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.questionnaire.Step;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.entry.Sent;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.StoredSupports;
import org.peerbench.matching.repair.Repairing;
import org.peerbench.matching.templates.JtesupportClosingGenerated;
import org.peerbench.matching.words.Names;

/** The tasks behind the links: each asks one side for one thing, in two minutes, without an account. */
final class Tasks {
    private Tasks() {}

    static void contribute(Contributions to) {
        Arrays.stream(Task.values())
                .map(task -> new Questionnaire(
                        task.key(),
                        "support.task." + task.key() + ".title",
                        Questionnaire.Use.TASK,
                        List.of(),
                        (interview, context) -> steps(task, interview, context),
                        new Answered(task),
                        Tasks::close))
                .forEach(to::questionnaire);
    }

    private static List<Step> steps(Task task, Interview interview, ToolContext context) {
        Optional<StoredSupport> support = About.of(interview.survey())
                .flatMap(about -> context.database().read(sql -> new StoredSupports(sql).find(about.support())));
        String lead = support.map(each -> lead(task, each, context)).orElse(null);
        List<Question> questions = Asking.questions(task, interview);
        String title = interview.texts().of("support.task." + task.key() + ".title");
        return List.of(new Step(task.key(), title, lead, questions));
    }

    private static String lead(Task task, StoredSupport support, ToolContext context) {
        Names names = Names.of(context);
        return context.texts()
                .of(
                        "support.task." + task.key() + ".lead",
                        names.area(support.giver()),
                        names.area(support.receiver()),
                        SupportWords.within(names.theme(support.theme())),
                        support.why(),
                        names.role(support.person()))
                .strip();
    }

    /** What is done with the answers: the step with them, and after it what takes longer. */
    private record Answered(Task task) implements Questionnaire.Receiving {
        @Override
        public void receive(Questionnaire.Received received, Transaction tx, ToolContext context) {
            Tasks.receive(task, received, tx, context);
        }

        @Override
        public void stored(Questionnaire.Received received, ToolContext context) {
            About.of(received.interview().survey()).ifPresent(about -> Repairing.after(about.support(), context));
        }
    }

    private static void receive(Task task, Questionnaire.Received received, Transaction tx, ToolContext context) {
        if (!received.finished()) {
            return;
        }
        Interview interview = received.interview();
        About about = About.of(interview.survey()).orElseThrow();
        StoredSupport support = new StoredSupports(tx.sql())
                .find(about.support())
                .orElseThrow(() -> Refusal.notFound(context.texts().of("support.none")));
        Entered entered = new Entered(form(interview, about), context.texts());
        if (task == Task.ANSWER && entered.text("answer").isEmpty()) {
            // Nothing said is no no.
            entered.wrong("answer", "support.choose");
            entered.orRefuse();
        }
        StepKind kind = Asking.kind(task, entered);
        Taking taking = kind.read(entered, support, context);
        entered.orRefuse();
        Stepping.take(tx, context, support, Speaker.link(interview.respondent(), about.side()), taking);
    }

    /** The answers by the names that forms and programs use. */
    private static Form form(Interview interview, About about) {
        Sent sent = new Sent().with("side", about.side()).with("months", about.months());
        interview.answers().given().forEach((place, given) -> {
            if (given.state() == Given.State.ANSWERED && !given.value().isBlank()) {
                sent.with(place.question(), given.value());
            }
        });
        return sent.form();
    }

    /** Where the calendar entries are, since a message cannot carry their address. */
    private static Optional<Content> close(Interview interview, ToolContext context) {
        return About.of(interview.survey())
                .flatMap(about -> context.database().read(sql -> new StoredSupports(sql).find(about.support())))
                .filter(support -> !support.life().state().over())
                .map(support -> Template.of(
                        JtesupportClosingGenerated::render,
                        new Closing(
                                interview.texts().of("support.closing"),
                                interview.texts().of("support.closing.calendar"),
                                CalendarPage.address(context, support))));
    }
}
