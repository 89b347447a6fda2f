package org.peerbench.host.area;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.peerbench.host.templates.area.JtereferenceGenerated;

/**
 * What a form shows and does not let change, with the source that says so.
 *
 * @param sentence why it cannot be changed here
 * @param facts    the facts
 */
public record Reference(String sentence, List<Overview.Fact> facts) implements Content {
    @Override
    public void writeTo(TemplateOutput out) {
        JtereferenceGenerated.render((HtmlTemplateOutput) out, null, this);
    }
}
