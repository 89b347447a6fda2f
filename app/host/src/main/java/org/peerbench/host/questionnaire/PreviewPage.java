package org.peerbench.host.questionnaire;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.questionnaire.Answers;
import org.peerbench.api.questionnaire.Audience;
import org.peerbench.api.questionnaire.Given;
import org.peerbench.api.questionnaire.Interview;
import org.peerbench.api.questionnaire.Respondent;
import org.peerbench.api.questionnaire.Step;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.ToolGate;

/** What a respondent sees, walked through without saving: the answers travel in the address. */
final class PreviewPage {
    private static final String AT = "at";

    private final Supplier<List<Generation>> running;
    private final ToolGate gate;

    PreviewPage(Supplier<List<Generation>> running, ToolGate gate) {
        this.running = running;
        this.gate = gate;
    }

    void contribute(Contributions to) {
        to.page(new Page(SurveyPage.ONE + "/preview", HostPermissions.COORDINATE.key(), this::answer));
    }

    private record Loaded(SurveyRow survey, Asking asking, Interview blank, SurveyTexts texts) {}

    private Answer answer(Request request, ToolContext context) {
        Loaded loaded = context.database().read(sql -> loaded(sql, request, context.texts()));
        Map<Answers.Place, Given> given = new HashMap<>();
        Form sent = new Form(request.query());
        String at = request.query(AT).orElse("");
        // One more step is known after each: what follows may hang on what was chosen before.
        List<Step> steps = loaded.asking().steps(loaded.blank());
        Optional<Step> now = steps.stream().findFirst();
        List<Step> passed = new ArrayList<>();
        while (!at.isEmpty() && now.isPresent()) {
            Step step = now.get();
            passed.add(step);
            if (step.audience() == Audience.NAMED) {
                given.putAll(StepForm.of(step, sent, loaded.texts()).given());
            }
            steps = loaded.asking().steps(with(loaded.blank(), given));
            now = steps.stream().filter(each -> !passed.contains(each)).findFirst();
            if (step.id().equals(at)) {
                break;
            }
        }
        return view(loaded, steps, now, sent).answer();
    }

    private static Interview with(Interview blank, Map<Answers.Place, Given> given) {
        return new Interview(blank.survey(), blank.respondent(), new Answers(given), blank.texts());
    }

    private View view(Loaded loaded, List<Step> steps, Optional<Step> now, Form sent) {
        Texts texts = loaded.texts();
        String path = SurveyPage.path(loaded.survey()) + "/preview";
        View.Crumb[] trail = {
            SurveyPage.crumb(texts), new View.Crumb(loaded.survey().title(), SurveyPage.path(loaded.survey()))
        };
        if (now.isEmpty()) {
            RespondentPage end = new RespondentPage(
                    texts,
                    null,
                    List.of(texts.of("survey.preview.end")),
                    List.of(),
                    null,
                    null,
                    List.of(new RespondentPage.Way(path, texts.of("survey.preview.again"))));
            return View.of(texts.of("survey.preview"), boxed(FramePages.content(end)))
                    .under(trail);
        }
        Step step = now.get();
        StepShown.Form form =
                new StepShown.Form("get", path, "", carried(sent, step), path, texts.of("survey.act.continue"));
        StepShown shown = StepShown.of(
                texts,
                step,
                Notices.sentence(texts, step.audience()),
                texts.of("survey.where", steps.indexOf(step) + 1, steps.size()),
                texts.of("survey.preview.note"),
                form,
                Map.of(),
                Set.of(),
                new FormErrors());
        return View.of(step.title(), boxed(shown.content())).under(trail);
    }

    private static Content boxed(Content content) {
        return out -> {
            out.writeContent("<div class=\"card card--narrow\">");
            content.writeTo(out);
            out.writeContent("</div>");
        };
    }

    private static List<StepShown.Hidden> carried(Form sent, Step step) {
        List<StepShown.Hidden> carried = new ArrayList<>();
        carried.add(new StepShown.Hidden(AT, step.id()));
        sent.fields().forEach((name, values) -> {
            if (name.startsWith("q.")) {
                values.forEach(value -> carried.add(new StepShown.Hidden(name, value)));
            }
        });
        return carried;
    }

    private Loaded loaded(Handle sql, Request request, Texts texts) {
        SurveyRow survey = SurveyPage.asked(sql, request, texts);
        Asking asking = Asking.of(running, gate, survey)
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.UNAVAILABLE, "TOOL_NOT_RUNNING", texts.of("survey.dead.notNow")));
        List<String> areas = SurveyRows.areas(sql, survey.id());
        Respondent nobody = new Respondent(
                "preview",
                survey.id(),
                null,
                null,
                texts.of("survey.preview.name"),
                areas,
                Respondent.Progress.STARTED);
        Map<String, String> written = Wordings.of(sql, survey.id(), Wordings.FIRST);
        Interview blank = new Interview(
                survey.told(areas, request.asOf()), nobody, Answers.NONE, new SurveyTexts(written, asking.texts()));
        return new Loaded(survey, asking, blank, new SurveyTexts(written, texts));
    }
}
