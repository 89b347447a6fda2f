package org.peerbench.host.card;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import org.peerbench.host.templates.card.JtecardGenerated;

/**
 * A card that is ready, or the placeholder of one that could not be had.
 *
 * @param id        unique on the page
 * @param title     the heading
 * @param body      what it holds; for a placeholder the sentence why
 * @param moreLabel text of the link in the corner, or {@code null}
 * @param morePath  where that link leads, or {@code null}
 * @param failed    whether this is a placeholder
 */
public record DrawnCard(String id, String title, Content body, String moreLabel, String morePath, boolean failed)
        implements Content {
    @Override
    public void writeTo(TemplateOutput out) {
        JtecardGenerated.render((HtmlTemplateOutput) out, null, this);
    }
}
