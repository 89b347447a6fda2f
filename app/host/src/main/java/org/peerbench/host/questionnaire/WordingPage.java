package org.peerbench.host.questionnaire;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
    private static final List<String> LETTERS = List.of(Wordings.INVITATION, Wordings.REMINDER);
    private static final String TAG = "[a-z]{2}";
    private static final int ROWS = 4;
    private static final int LETTER_ROWS = 13;

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
        for (String body : LETTERS) {
            if (form.value(body).isPresent() && !form.text(body).contains(NewMessage.LINK)) {
                errors.add(body, texts.of("survey.wrong.link"));
            }
        }
        if (!errors.isEmpty()) {
            return draw(request, context, language, form, errors).invalid().answer();
        }
        context.database().write(request.author(), texts.of("survey.history.wording", survey.title()), tx -> {
            names(survey, language)
                    .forEach(name -> Wordings.write(
                            tx.sql(),
                            tx.changes(),
                            survey.id(),
                            language,
                            name,
                            written(survey, language, form, name, texts)));
            return null;
        });
        return Answer.Redirect.to(SurveyPage.path(survey) + "/wording?" + LANGUAGE + "=" + language)
                .saying(texts.of("survey.said.wording"));
    }

    /** What was written in a field; nothing, where it still says the usual words. */
    private String written(SurveyRow survey, String language, Form form, String name, Texts texts) {
        String text = form.text(name).replace("\r\n", "\n");
        return isFirst(language) && text.equals(usual(survey, name, texts)) ? "" : text;
    }

    private static boolean isFirst(String language) {
        return language.equals(Wordings.FIRST);
    }

    /** The English words, with the places of what is filled in. */
    private String usual(SurveyRow survey, String name, Texts texts) {
        boolean ours = Wordings.OURS.contains(name) || Wordings.FRAME.contains(name);
        Texts from = ours ? texts : asking(survey).map(Asking::texts).orElse(texts);
        return from.of(name, "{0}", "{1}", "{2}").strip();
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

    private List<String> own(SurveyRow survey) {
        List<String> tools =
                asking(survey).map(asking -> asking.questionnaire().wordings()).orElse(List.of());
        return Stream.concat(Wordings.OURS.stream(), tools.stream()).toList();
    }

    private static List<String> frame(String language) {
        return isFirst(language) ? List.of() : Wordings.FRAME;
    }

    private List<String> names(SurveyRow survey, String language) {
        return Stream.concat(own(survey).stream(), frame(language).stream()).toList();
    }

    private View draw(Request request, ToolContext context, String asked, Form typed, FormErrors errors) {
        Texts texts = context.texts();
        String language = language(asked, texts);
        return context.database().read(sql -> {
            SurveyRow survey = SurveyPage.asked(sql, request, texts);
            Draft draft = new Draft(
                    survey,
                    language,
                    Wordings.only(sql, survey.id(), language),
                    Wordings.only(sql, survey.id(), Wordings.FIRST),
                    typed,
                    errors,
                    texts);
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
                    texts.of(isFirst(language) ? "survey.wording.how" : "survey.wording.how.other"),
                    new ErrorSummary(texts.of("survey.wrong"), errors),
                    own(survey).stream().map(name -> field(draft, name)).toList(),
                    frame(language).stream().map(name -> field(draft, name)).toList());
            return View.of(texts.of("survey.wording"), Template.of(JtewordingGenerated::render, model))
                    .context(FramePages.languageName(language))
                    .under(SurveyPage.crumb(texts), new View.Crumb(survey.title(), SurveyPage.path(survey)));
        });
    }

    /**
     * The words as they are being written.
     *
     * @param english what was written in the first language
     * @param typed   what was sent and is not kept, or {@code null}
     */
    private record Draft(
            SurveyRow survey,
            String language,
            Map<String, String> written,
            Map<String, String> english,
            Form typed,
            FormErrors errors,
            Texts texts) {}

    private Content field(Draft draft, String name) {
        String usual = usual(draft.survey(), name, draft.texts());
        String value = draft.typed() == null
                ? draft.written().getOrDefault(name, isFirst(draft.language()) ? usual : "")
                : draft.typed().text(name);
        String error = draft.errors().of(name);
        if (Wordings.FRAME.contains(name)) {
            return TextField.of(name, usual, value, error);
        }
        boolean ours = Wordings.OURS.contains(name);
        String label = ours ? draft.texts().of("survey.wording." + name) : usual;
        String hint = isFirst(draft.language())
                ? null
                : draft.texts().of("survey.wording.usual", draft.english().getOrDefault(name, usual));
        return ours && !name.endsWith(".subject")
                ? new TextArea(name, label, hint, value, error, LETTERS.contains(name) ? LETTER_ROWS : ROWS)
                : TextField.of(name, label, value, error).hint(hint);
    }
}
