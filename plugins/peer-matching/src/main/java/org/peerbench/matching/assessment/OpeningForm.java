package org.peerbench.matching.assessment;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Checkboxes;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.questionnaire.Invitee;
import org.peerbench.api.questionnaire.NewSurvey;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.entry.Fields;
import org.peerbench.matching.entry.FormPage;
import org.peerbench.matching.words.Names;

/** Asks the partners of an area how they see it. */
final class OpeningForm {
    static final String PATH = "areas/{area}/assessment/ask";

    private static final int WEEKS = 3;

    private OpeningForm() {}

    static Answer show(Request request, ToolContext context) {
        Area area = AssessmentPage.area(request, context);
        LocalDate closes = LocalDate.now(context.clock()).plusWeeks(WEEKS);
        Form begun = new Form(Map.of(
                "closes",
                List.of(DayInWords.of(closes)),
                "person",
                people(area, context).stream().map(Person::id).toList()));
        return view(request, context, area, new Entered(begun, context.texts())).answer();
    }

    /** Those that can be written to and speak for an organisation, which has one voice. */
    private static List<Person> people(Area area, ToolContext context) {
        return context.directory().peopleIn(area.id()).stream()
                .filter(person -> person.email() != null && person.organisation() != null)
                .toList();
    }

    static Answer save(Request request, ToolContext context) {
        Texts texts = context.texts();
        Area area = AssessmentPage.area(request, context);
        Entered entered = new Entered(request.form(), texts);
        Optional<LocalDate> closes = entered.day("closes");
        LocalDate today = LocalDate.now(context.clock());
        if (closes.filter(day -> !day.isBefore(today)).isEmpty()) {
            entered.wrong("closes", "assess.closes.wrong");
        }
        List<Person> asked = people(area, context).stream()
                .filter(person -> entered.all("person").contains(person.id()))
                .toList();
        if (asked.isEmpty()) {
            entered.wrong("person", "assess.people.none");
        }
        if (!entered.fine()) {
            return view(request, context, area, entered).answer();
        }
        String what = texts.of("assess.opened");
        return context.database().write(request.author(), what, tx -> {
            String survey = tx.questionnaires()
                    .open(new NewSurvey(
                            SelfAssessment.ID,
                            texts.of("assess.survey", area.name()),
                            texts.of("assess.intro", area.name()),
                            null,
                            List.of(area.id()),
                            closes.orElseThrow()));
            asked.forEach(person -> tx.questionnaires()
                    .invite(survey, new Invitee(person.id(), person.organisation(), null, null, List.of(area.id()))));
            return Answer.Redirect.to("/surveys/" + survey + "?area=" + area.code())
                    .saying(texts.of("assess.invited", asked.size()));
        });
    }

    private static View view(Request request, ToolContext context, Area area, Entered entered) {
        Texts texts = context.texts();
        Names names = Names.of(context);
        List<Option> options = people(area, context).stream()
                .map(person -> Option.of(person.id(), names.person(Optional.of(person.id()))))
                .toList();
        String home = context.path("areas/" + area.code() + "/assessment");
        List<Content> fields = new ArrayList<>(
                new Fields(entered, texts).day("closes", "assess.closes").list());
        fields.add(new Checkboxes(
                "person",
                texts.of("assess.people"),
                texts.of("assess.people.hint"),
                options,
                entered.all("person"),
                entered.errors().of("person")));
        return FormPage.view(
                        texts.of("assess.ask.title", area.name()),
                        request,
                        texts,
                        entered.errors(),
                        List.of(texts.of("assess.ask.text")),
                        Map.of(),
                        fields,
                        home + "/ask",
                        texts.of("assess.ask.save"),
                        home)
                .under(
                        new View.Crumb(texts.of("matching.navigation"), context.path("")),
                        new View.Crumb(texts.of("assess.title", area.name()), home))
                .about(area.id());
    }
}
