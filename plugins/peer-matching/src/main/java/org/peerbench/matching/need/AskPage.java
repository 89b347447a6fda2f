package org.peerbench.matching.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.questionnaire.Invitee;
import org.peerbench.api.questionnaire.NewSurvey;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.entry.Fields;
import org.peerbench.matching.entry.FormPage;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.words.Names;

/** Asks somebody who speaks for an area, by a link to one task, to confirm what it needs. */
final class AskPage {
    static final String PATH = "needs/{need}/confirmation";

    private static final int DAYS = 21;

    private AskPage() {}

    static Answer show(Request request, ToolContext context) {
        return view(request, context, Reach.own(request, context), new Entered(request.form(), context.texts()))
                .answer();
    }

    static Answer save(Request request, ToolContext context) {
        Need need = Reach.own(request, context);
        Entered entered = new Entered(request.form(), context.texts());
        Optional<Invitee> invitee = invitee(need, entered, context);
        if (invitee.isEmpty()) {
            return view(request, context, need, entered).answer();
        }
        Texts texts = context.texts();
        Names names = Names.of(context);
        String area = names.area(need.area());
        String what = texts.of("confirm.asked");
        LocalDate closes = LocalDate.now(context.clock()).plusDays(DAYS);
        return context.database().write(request.author(), what, tx -> {
            String survey = tx.questionnaires()
                    .open(new NewSurvey(
                            Word.ID,
                            // The title stands in everybody's history: it says nothing of which area asks.
                            texts.of("confirm.survey"),
                            texts.of("confirm.intro", area, names.theme(need.theme())),
                            need.id(),
                            List.of(need.area()),
                            closes));
            if (invitee.get().person() == null && invitee.get().email() == null) {
                tx.questionnaires().add(survey, invitee.get());
            } else {
                tx.questionnaires().invite(survey, invitee.get());
            }
            return Answer.Redirect.to("/surveys/" + survey).saying(what);
        });
    }

    private static Optional<Invitee> invitee(Need need, Entered entered, ToolContext context) {
        String name = entered.text("name");
        String email = entered.text("email");
        Optional<Person> person = Optional.of(entered.text("person"))
                .filter(id -> !id.isEmpty())
                .flatMap(id -> context.directory().person(id));
        if (person.isEmpty() && name.isEmpty()) {
            entered.wrong("person", "confirm.nobody");
        }
        if (!email.isEmpty() && !email.matches("[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]+")) {
            entered.wrong("email", "confirm.email.wrong");
        }
        if (!entered.fine()) {
            return Optional.empty();
        }
        return Optional.of(
                person.map(each -> new Invitee(each.id(), each.organisation(), null, null, List.of(need.area())))
                        .orElse(new Invitee(null, null, name, email.isEmpty() ? null : email, List.of(need.area()))));
    }

    private static View view(Request request, ToolContext context, Need need, Entered entered) {
        Texts texts = context.texts();
        Names names = Names.of(context);
        List<Option> people = new ArrayList<>();
        people.add(Option.of("", texts.of("confirm.choose")));
        context.directory().peopleIn(need.area()).stream()
                .filter(person -> person.email() != null)
                .forEach(person -> people.add(Option.of(person.id(), names.person(Optional.of(person.id())))));
        Fields fields = new Fields(entered, texts)
                .select("person", "confirm.person", people)
                .text("name", "confirm.name")
                .text("email", "confirm.email");
        String back = context.path("needs/" + need.id());
        return FormPage.view(
                        texts.of("confirm.title", names.area(need.area())),
                        request,
                        texts,
                        entered.errors(),
                        List.of(texts.of("confirm.text", DAYS)),
                        Map.of(),
                        fields.list(),
                        back + "/confirmation",
                        texts.of("confirm.save"),
                        back)
                .under(
                        new View.Crumb(texts.of("matching.navigation"), context.path("")),
                        new View.Crumb(names.theme(need.theme()), back))
                .about(need.area());
    }
}
