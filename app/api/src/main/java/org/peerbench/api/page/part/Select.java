package org.peerbench.api.page.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.peerbench.api.templates.JteselectGenerated;

/**
 * A labelled list to choose one from.
 *
 * @param name     field name
 * @param label    above it
 * @param hint     under the label, or {@code null}
 * @param options  what can be chosen
 * @param selected the chosen value
 * @param error    what is wrong, or {@code null}
 */
public record Select(String name, String label, String hint, List<Option> options, String selected, String error)
        implements Content {

    @Override
    public void writeTo(TemplateOutput out) {
        JteselectGenerated.render((HtmlTemplateOutput) out, null, this);
    }
}
