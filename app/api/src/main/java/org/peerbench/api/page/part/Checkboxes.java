package org.peerbench.api.page.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.peerbench.api.templates.JtecheckboxesGenerated;

/**
 * A group of check boxes.
 *
 * @param name     field name
 * @param legend   the question
 * @param hint     under the question, or {@code null}
 * @param options  what can be chosen
 * @param selected the chosen values
 * @param error    what is wrong, or {@code null}
 */
public record Checkboxes(
        String name, String legend, String hint, List<Option> options, List<String> selected, String error)
        implements Content {

    @Override
    public void writeTo(TemplateOutput out) {
        JtecheckboxesGenerated.render((HtmlTemplateOutput) out, null, this);
    }
}
