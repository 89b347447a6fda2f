package org.peerbench.host.admin;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.text.Texts;

/**
 * Events that tools could not hear, as the template sees them.
 *
 * @param coordinates whether the viewer may have them tried again
 * @param token       the form's token
 */
public record AsideShown(Texts texts, List<Line> lines, boolean coordinates, Content token) {
    /**
     * One event.
     *
     * @param tool  what people call the tool
     * @param kind  what happened, in words
     * @param tried when it was last tried, and how often
     * @param why   one sentence
     * @param path  where it is asked to be tried again
     */
    public record Line(String tool, String kind, String tried, String why, String path) {}
}
