package org.peerbench.api.page;

import gg.jte.Content;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;

/**
 * A precompiled template with one parameter, named by its method: {@code Template.of(JtemapGenerated::render, model)}.
 * The compiler checks the model's type, and no class is looked up by name at run time.
 */
@FunctionalInterface
public interface Template<M> {
    /** Writes the template. */
    void render(HtmlTemplateOutput out, HtmlInterceptor interceptor, M model);

    /** The template with its model, to be put into a page. */
    static <M> Content of(Template<M> template, M model) {
        return out -> template.render((HtmlTemplateOutput) out, null, model);
    }
}
