package org.peerbench.host.editing;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Map;
import org.peerbench.api.text.Texts;
import org.peerbench.host.templates.editing.JtebothGenerated;

/**
 * Somebody else saved in between: what is stored and what was written side by side, and the choice what to keep.
 *
 * @param texts   the words
 * @param savedBy who saved the stored version and when, in one line; may be empty
 * @param lines   field by field
 * @param token   the hidden field of every form
 * @param written what was sent, to be sent again with the choice
 * @param stored  the revision that is stored now
 * @param action  where the form is sent
 * @param back    the page of the record
 */
public record BothVersions(
        Texts texts,
        String savedBy,
        List<Line> lines,
        Content token,
        Map<String, List<String>> written,
        long stored,
        String action,
        String back)
        implements Content {
    /** The name of the buttons by which she chooses. */
    public static final String KEEP = "keep";

    /** Her version is saved over the stored one. */
    public static final String MINE = "mine";

    /** She goes on with her version, and sees the form again. */
    public static final String EDIT = "edit";

    /** One field in both versions, in words. */
    public record Line(String label, String stored, String mine) {
        /** Whether the versions differ here. */
        public boolean differs() {
            return !stored.equals(mine);
        }

        /** Whether neither version says anything here. */
        public boolean blank() {
            return stored.isBlank() && mine.isBlank();
        }
    }

    @Override
    public void writeTo(TemplateOutput out) {
        JtebothGenerated.render((HtmlTemplateOutput) out, null, this);
    }
}
