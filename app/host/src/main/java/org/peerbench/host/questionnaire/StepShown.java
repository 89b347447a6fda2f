package org.peerbench.host.questionnaire;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.questionnaire.Step;
import org.peerbench.api.text.Texts;

/**
 * A step as its template sees it, for a respondent and for a preview alike.
 *
 * @param where    such as "Step 2 of 5"
 * @param said     what has just happened, or {@code null}
 * @param lead     one sentence, or {@code null}
 * @param notice   who will see the answers
 * @param form     where it goes
 * @param problems what is wrong
 */
public record StepShown(
        Texts texts,
        String where,
        String said,
        String lead,
        String notice,
        Form form,
        ErrorSummary problems,
        List<QuestionShown> questions) {
    /**
     * Where a form goes and what it carries along.
     *
     * @param method {@code post}, and {@code get} in a preview
     * @param mark   shows under which notice the form stood
     * @param carried hidden fields
     * @param back   the page before, or {@code null}
     * @param submit the words on the button
     */
    public record Form(String method, String action, String mark, List<Hidden> carried, String back, String submit) {}

    /** A hidden field. */
    public record Hidden(String name, String value) {}

    static StepShown of(
            Texts texts,
            Step step,
            String notice,
            String where,
            String said,
            Form form,
            java.util.Map<String, List<String>> fields,
            java.util.Set<org.peerbench.api.questionnaire.Answers.Place> kept,
            FormErrors errors) {
        return new StepShown(
                texts,
                where,
                said,
                step.lead(),
                notice,
                form,
                new ErrorSummary(texts.of("survey.wrong"), errors),
                step.questions().stream()
                        .map(question -> QuestionShown.of(step, question, fields, kept, errors))
                        .toList());
    }

    /** The step with its form. */
    public Content content() {
        return org.peerbench.api.page.Template.of(
                org.peerbench.host.templates.questionnaire.JtestepGenerated::render, this);
    }
}
