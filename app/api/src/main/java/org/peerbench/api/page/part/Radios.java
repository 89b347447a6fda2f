package org.peerbench.api.page.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.peerbench.api.templates.JteradiosGenerated;

/**
 * A group of radio buttons.
 *
 * @param name     field name
 * @param legend   the question
 * @param hint     under the question, or {@code null}
 * @param options  what can be chosen
 * @param selected the chosen value
 * @param error    what is wrong, or {@code null}
 */
public record Radios(String name, String legend, String hint, List<Option> options, String selected, String error)
        implements Content {

    @Override
    public void writeTo(TemplateOutput out) {
        JteradiosGenerated.render((HtmlTemplateOutput) out, null, this);
    }
}
