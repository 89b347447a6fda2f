package org.peerbench.host.questionnaire;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.outbox.NewMessage;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.page.part.TextArea;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.templates.questionnaire.JtewordingGenerated;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.ToolGate;

/** The words of a survey, changed and translated for it. */
final class WordingPage {
    private static final String PATH = SurveyPage.ONE + "/wording";
    private static final String LANGUAGE = "language";
    private static final String TAG = "[a-z]{2}";
    private static final int ROWS = 6;

    private final Supplier<List<Generation>> running;
    private final ToolGate gate;

    WordingPage(Supplier<List<Generation>> running, ToolGate gate) {
        this.running = running;
        this.gate = gate;
    }

    void contribute(Contributions to) {
        String who = HostPermissions.COORDINATE.key();
        to.page(new Page(
                PATH,
                who,
                (request, context) -> draw(
                                request,
                                context,
                                request.query(LANGUAGE).orElse(Wordings.FIRST),
                                null,
                                new FormErrors())
                        .answer()));
        to.action(new Action(PATH, who, this::save));
    }

    private Answer save(Request request, ToolContext context) {
        Texts texts = context.texts();
        Form form = request.form();
        String language = language(form.text(LANGUAGE), texts);
        SurveyRow survey = context.database().read(sql -> SurveyPage.asked(sql, request, texts));
        FormErrors errors = new FormErrors();
        for (String body : List.of(Wordings.INVITATION, Wordings.REMINDER)) {
            if (form.value(body).isPresent() && !form.text(body).contains(NewMessage.LINK)) {
                errors.add(body, texts.of("survey.wrong.link"));
            }
        }
        if (!errors.isEmpty()) {
            return draw(request, context, language, form, errors).invalid().answer();
        }
        context.database().write(request.author(), texts.of("survey.history.wording", survey.title()), tx -> {
            names(survey)
                    .forEach(name ->
                            Wordings.write(tx.sql(), tx.changes(), survey.id(), language, name, form.text(name)));
            return null;
        });
        return Answer.Redirect.to(SurveyPage.path(survey) + "/wording?" + LANGUAGE + "=" + language)
                .saying(texts.of("survey.said.wording"));
    }

    private static String language(String text, Texts texts) {
        if (!text.matches(TAG)) {
            throw new Refusal(Refusal.Kind.INVALID, "BAD_LANGUAGE", texts.of("survey.wrong.language"));
        }
        return text;
    }

    private Optional<Asking> asking(SurveyRow survey) {
        return Asking.of(running, gate, survey);
    }

    private List<String> names(SurveyRow survey) {
        List<String> tools =
                asking(survey).map(asking -> asking.questionnaire().wordings()).orElse(List.of());
        return Stream.concat(Wordings.OURS.stream(), tools.stream()).toList();
    }

    private View draw(Request request, ToolContext context, String asked, Form typed, FormErrors errors) {
        Texts texts = context.texts();
        String language = language(asked, texts);
        return context.database().read(sql -> {
            SurveyRow survey = SurveyPage.asked(sql, request, texts);
            List<Content> fields = new ArrayList<>();
            fields.add(new ErrorSummary(texts.of("survey.wrong"), errors));
            fields.addAll(fields(sql, survey, language, typed, errors, texts));
            WordingShown model = new WordingShown(
                    texts,
                    request.formToken(),
                    SurveyPage.path(survey) + "/wording",
                    language,
                    new TextField(
                            LANGUAGE,
                            texts.of("survey.wording.language"),
                            texts.of("survey.wording.language.hint"),
                            language,
                            null,
                            "text",
                            4),
                    fields);
            return View.of(texts.of("survey.wording"), Template.of(JtewordingGenerated::render, model))
                    .context(FramePages.languageName(language))
                    .under(SurveyPage.crumb(texts), new View.Crumb(survey.title(), SurveyPage.path(survey)));
        });
    }

    private List<Content> fields(
            Handle sql, SurveyRow survey, String language, Form typed, FormErrors errors, Texts texts) {
        Map<String, String> written = Wordings.only(sql, survey.id(), language);
        Texts tools = asking(survey).map(Asking::texts).orElse(texts);
        List<Content> fields = new ArrayList<>();
        for (String name : names(survey)) {
            boolean ours = Wordings.OURS.contains(name);
            String usual = ours ? texts.of(name) : tools.of(name);
            String value = typed == null ? written.getOrDefault(name, "") : typed.text(name);
            String label = ours ? texts.of("survey.wording." + name) : usual;
            String hint = texts.of("survey.wording.usual", usual);
            fields.add(
                    ours && !name.endsWith(".subject")
                            ? new TextArea(name, label, hint, value, errors.of(name), ROWS)
                            : TextField.of(name, label, value, errors.of(name)).hint(hint));
        }
        return fields;
    }
}
