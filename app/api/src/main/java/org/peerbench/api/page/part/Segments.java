package org.peerbench.api.page.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.peerbench.api.templates.JtesegmentsGenerated;

/**
 * A switch between views of the same thing, as links.
 *
 * @param label    for those who cannot see it: what is switched
 * @param segments the views
 */
public record Segments(String label, List<Segment> segments) implements Content {
    /**
     * One view.
     *
     * @param text    its name
     * @param path    where it is
     * @param current whether it is shown now
     */
    public record Segment(String text, String path, boolean current) {}

    @Override
    public void writeTo(TemplateOutput out) {
        JtesegmentsGenerated.render((HtmlTemplateOutput) out, null, this);
    }
}
