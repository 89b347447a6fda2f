package org.peerbench.api.page.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.templates.JteerrorSummaryGenerated;

/**
 * What is wrong with a form, on top of it, linked to the fields. Nothing is drawn when nothing is wrong.
 *
 * @param title  such as "There is a problem"
 * @param errors by field
 */
public record ErrorSummary(String title, FormErrors errors) implements Content {

    @Override
    public void writeTo(TemplateOutput out) {
        JteerrorSummaryGenerated.render((HtmlTemplateOutput) out, null, this);
    }
}
