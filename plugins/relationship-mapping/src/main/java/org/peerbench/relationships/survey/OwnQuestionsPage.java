package org.peerbench.relationships.survey;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.questionnaire.Audience;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.page.Place;
import org.peerbench.relationships.record.OwnQuestion;
import org.peerbench.relationships.record.OwnQuestions;
import org.peerbench.relationships.templates.JteownQuestionsGenerated;

/** The questions that an area adds to its surveys. */
public final class OwnQuestionsPage {
    private OwnQuestionsPage() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts, Place place, Content token, Content errors, List<Line> questions, List<Content> fields) {}

    /** One question. */
    public record Line(String id, String wording, String takes, String audience) {}

    /** Answers {@code areas/{area}/surveys/questions}. */
    public static Answer show(Request request, ToolContext context) {
        return view(request, context, OwnEntry.EMPTY, new FormErrors()).answer();
    }

    private static View view(Request request, ToolContext context, OwnEntry entry, FormErrors errors) {
        Place place = Place.of(request, context);
        Texts texts = context.texts();
        List<OwnQuestion> stored = context.database()
                .read(sql -> new OwnQuestions(sql).of(place.area().id()));
        Model model = new Model(
                texts,
                place,
                request.formToken(),
                new ErrorSummary(texts.of("form.problem"), errors),
                stored.stream().map(question -> line(question, texts)).toList(),
                entry.fields(errors, texts));
        return View.of(texts.of("own.page", place.area().name()), Template.of(JteownQuestionsGenerated::render, model))
                .context(texts.of("own.context", stored.size()))
                .under(SurveysPage.trailToList(place))
                .about(place.area().id());
    }

    private static Line line(OwnQuestion question, Texts texts) {
        String takes = texts.of("own.takes." + question.takes().name());
        return new Line(
                question.id(),
                question.wording(),
                question.choices().isEmpty() ? takes : takes + ": " + String.join(" · ", question.choices()),
                texts.of(question.audience() == Audience.NAMED ? "own.audience.NAMED" : "own.audience.COMBINED"));
    }

    /** Receives {@code areas/{area}/surveys/questions}. */
    public static Answer add(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        OwnEntry entry = OwnEntry.of(request.form());
        FormErrors errors = entry.check(context.texts());
        if (!errors.isEmpty()) {
            return view(request, context, entry, errors).invalid().answer();
        }
        String what = context.texts().of("own.added", place.area().name());
        return context.database().write(request.author(), what, tx -> {
            new OwnQuestions(tx.sql())
                    .add(tx.changes(), entry.question(place.area().id()));
            return Answer.Redirect.to(place.path("surveys/questions"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    /** Receives {@code areas/{area}/surveys/questions/{question}/retire}. */
    public static Answer retire(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        String what = context.texts().of("own.retired", place.area().name());
        return context.database().write(request.author(), what, tx -> {
            OwnQuestions questions = new OwnQuestions(tx.sql());
            OwnQuestion question = questions.of(place.area().id()).stream()
                    .filter(each -> each.id().equals(request.path("question")))
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound(context.texts().of("own.noSuch")));
            questions.retire(tx.changes(), question);
            return Answer.Redirect.to(place.path("surveys/questions"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
