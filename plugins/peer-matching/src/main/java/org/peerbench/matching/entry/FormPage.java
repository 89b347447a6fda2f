package org.peerbench.matching.entry;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.templates.JtematchingFormGenerated;

/**
 * A form in one column, as its template sees it.
 *
 * @param notes  what to know before, a paragraph each
 * @param hidden what is sent along
 */
public record FormPage(
        Texts texts,
        Content token,
        Content errors,
        List<String> notes,
        Map<String, String> hidden,
        List<Content> fields,
        String action,
        String save,
        String back) {
    public FormPage {
        notes = List.copyOf(notes);
        hidden = Map.copyOf(hidden);
        fields = List.copyOf(fields);
    }

    /** A page with it. */
    public static View view(
            String title,
            Request request,
            Texts texts,
            FormErrors errors,
            List<String> notes,
            Map<String, String> hidden,
            List<Content> fields,
            String action,
            String save,
            String back) {
        FormPage form = new FormPage(
                texts,
                request.formToken(),
                new ErrorSummary(texts.of("entry.problem"), errors),
                notes,
                hidden,
                fields,
                action,
                save,
                back);
        View view = View.of(title, Template.of(JtematchingFormGenerated::render, form));
        return errors.isEmpty() ? view : view.invalid();
    }
}
