package org.peerbench.leadership.privacy;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.templates.JteprivacyFormGenerated;

/** A form in one column, as its template sees it. */
public record PrivacyForm(
        Texts texts,
        Content token,
        Content errors,
        List<String> notes,
        List<Content> fields,
        String action,
        String save,
        String back) {

    static View view(
            String title,
            Request request,
            Texts texts,
            FormErrors errors,
            List<String> notes,
            List<Content> fields,
            String action,
            String save,
            String back) {
        PrivacyForm form = new PrivacyForm(
                texts,
                request.formToken(),
                new ErrorSummary(texts.of("privacy.problem"), errors),
                notes,
                fields,
                action,
                save,
                back);
        View view = View.of(title, Template.of(JteprivacyFormGenerated::render, form));
        return errors.isEmpty() ? view : view.invalid();
    }
}
