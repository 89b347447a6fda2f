package org.peerbench.api.page.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import org.peerbench.api.templates.JtetextAreaGenerated;

/**
 * A labelled text area.
 *
 * @param name  field name
 * @param label above it
 * @param hint  under the label, or {@code null}
 * @param value what stands in it
 * @param error what is wrong, or {@code null}
 * @param rows  its height
 */
public record TextArea(String name, String label, String hint, String value, String error, int rows)
        implements Content {

    @Override
    public void writeTo(TemplateOutput out) {
        JtetextAreaGenerated.render((HtmlTemplateOutput) out, null, this);
    }
}
