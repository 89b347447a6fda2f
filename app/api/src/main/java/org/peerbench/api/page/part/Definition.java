package org.peerbench.api.page.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import org.peerbench.api.templates.JtedefinitionGenerated;

/**
 * What a figure means, behind one click.
 *
 * @param summary the words to click, such as "What is this?"
 * @param text    the definition, its population, threshold and source
 */
public record Definition(String summary, String text) implements Content {

    @Override
    public void writeTo(TemplateOutput out) {
        JtedefinitionGenerated.render((HtmlTemplateOutput) out, null, this);
    }
}
