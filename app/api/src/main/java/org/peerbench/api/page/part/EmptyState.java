package org.peerbench.api.page.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import org.peerbench.api.templates.JteemptyStateGenerated;

/**
 * Says that there is nothing yet and what to do next.
 *
 * @param sentence what is not there
 * @param act      what to do next, or {@code null}
 * @param path     where to do it, or {@code null}
 */
public record EmptyState(String sentence, String act, String path) implements Content {

    @Override
    public void writeTo(TemplateOutput out) {
        JteemptyStateGenerated.render((HtmlTemplateOutput) out, null, this);
    }
}
