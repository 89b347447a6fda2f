package org.peerbench.host.editing;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.text.Texts;
import org.peerbench.host.templates.editing.JteformGenerated;

/**
 * A form for one record: one column, what is wrong on top, the entry kept.
 *
 * @param texts    the words
 * @param token    the hidden field of every form
 * @param action   where it is sent
 * @param back     where cancelling leads
 * @param revision of the record that is changed; {@code null} for a new one
 * @param errors   what is wrong
 * @param fields   the fields
 */
public record RecordForm(
        Texts texts, Content token, String action, String back, Long revision, FormErrors errors, List<Content> fields)
        implements Content {
    /** A form that is sent to the address from which it was asked for. */
    public static RecordForm of(
            Request request, Texts texts, String back, Long revision, FormErrors errors, List<Content> fields) {
        return new RecordForm(texts, request.formToken(), request.path(), back, revision, errors, fields);
    }

    /** What is wrong, on top. */
    public ErrorSummary summary() {
        return new ErrorSummary(texts.of("editing.problem"), errors);
    }

    @Override
    public void writeTo(TemplateOutput out) {
        JteformGenerated.render((HtmlTemplateOutput) out, null, this);
    }
}
