package org.peerbench.host.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.questionnaire.Step;
import org.peerbench.api.text.Texts;

/** One step: shown with its notice, and kept before the next one says so. */
final class StepPages {
    private static final String NOTICE = "notice";
    private static final String SAVED = "saved";
    private static final String CHANGE = "change";

    private final Keeping keeping;
    private final FramePages frames;

    StepPages(Keeping keeping, FramePages frames) {
        this.keeping = keeping;
        this.frames = frames;
    }

    Answer show(Sitting sitting, Request request) {
        if (sitting.isOver()) {
            return frames.over(sitting);
        }
        List<Step> steps = sitting.steps();
        Optional<Step> asked = asked(steps, request);
        if (asked.isEmpty()) {
            return Answer.Redirect.to(sitting.path());
        }
        Map<String, List<String>> fields =
                Fields.stored(asked.get(), sitting.interview().answers());
        String said = request.query(SAVED).isPresent() ? sitting.texts().of("survey.saved") : null;
        boolean changing = request.query(CHANGE).isPresent();
        return view(sitting, steps, asked.get(), said, changing, fields, new FormErrors())
                .answer();
    }

    Answer save(Sitting sitting, Request request) {
        if (sitting.isOver()) {
            return frames.over(sitting);
        }
        List<Step> steps = sitting.steps();
        Optional<Step> asked = asked(steps, request);
        if (asked.isEmpty()) {
            return Answer.Redirect.to(sitting.path());
        }
        Step step = asked.get();
        boolean changing = request.form().value(CHANGE).isPresent();
        String notice = Notices.sentence(sitting, step);
        StepForm.Read read = StepForm.of(step, request.form(), sitting.texts());
        FormErrors errors = read.errors();
        if (!request.form().text(NOTICE).equals(Notices.mark(notice))) {
            errors = new FormErrors()
                    .add(Fields.anchor(step.questions().get(0)), sitting.texts().of("survey.wrong.notice"));
        }
        if (!errors.isEmpty()) {
            return view(sitting, steps, step, null, changing, request.form().fields(), errors)
                    .invalid()
                    .answer();
        }
        keeping.step(sitting, step, read, notice);
        try {
            return frames.afterStep(sitting, step);
        } catch (Refusal refused) {
            FormErrors wrong = wrong(step, refused);
            if (wrong.isEmpty()) {
                throw refused;
            }
            return view(sitting, steps, step, null, changing, request.form().fields(), wrong)
                    .invalid()
                    .answer();
        }
    }

    /** What a tool finds wrong with a task's answers, beside the questions that it names. */
    private static FormErrors wrong(Step step, Refusal refused) {
        FormErrors wrong = new FormErrors();
        for (Refusal.Fault fault : refused.faults()) {
            step.questions().stream()
                    .filter(question -> question.id().equals(fault.field()))
                    .forEach(question -> wrong.add(Fields.anchor(question), fault.message()));
        }
        return wrong;
    }

    private static Optional<Step> asked(List<Step> steps, Request request) {
        return steps.stream()
                .filter(step -> step.id().equals(request.path("step")))
                .findFirst();
    }

    private static View view(
            Sitting sitting,
            List<Step> steps,
            Step step,
            String said,
            boolean changing,
            Map<String, List<String>> fields,
            FormErrors errors) {
        Texts texts = sitting.texts();
        int at = steps.indexOf(step);
        boolean last = at == steps.size() - 1;
        String before = at == 0 ? sitting.path() : sitting.stepPath(steps.get(at - 1));
        String submit = texts.of(last && sitting.survey().isTask() ? "survey.act.send" : "survey.act.continue");
        StepShown.Form form = new StepShown.Form(
                "post",
                sitting.stepPath(step),
                Notices.mark(Notices.sentence(sitting, step)),
                changing ? List.of(new StepShown.Hidden(CHANGE, "1")) : List.of(),
                changing ? sitting.path() + "/check" : before,
                submit);
        String where = steps.size() == 1 ? null : texts.of("survey.where", at + 1, steps.size());
        StepShown shown = StepShown.of(
                texts, step, Notices.sentence(sitting, step), where, said, form, fields, sitting.combined(), errors);
        return View.of(step.title(), shown.content()).in(sitting.language());
    }
}
