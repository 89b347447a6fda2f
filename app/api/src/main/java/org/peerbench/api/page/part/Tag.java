package org.peerbench.api.page.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import org.peerbench.api.templates.JtetagGenerated;

/**
 * A word on a pale ground: colour is never alone.
 *
 * @param kind chooses the colours
 * @param text the word
 */
public record Tag(Kind kind, String text) implements Content {
    /** The colours. */
    public enum Kind {
        NEED,
        WATCH,
        STRENGTH,
        NEUTRAL
    }

    @Override
    public void writeTo(TemplateOutput out) {
        JtetagGenerated.render((HtmlTemplateOutput) out, null, this);
    }
}
