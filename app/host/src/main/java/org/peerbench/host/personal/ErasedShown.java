package org.peerbench.host.personal;

import java.util.List;
import org.peerbench.api.text.Texts;

/**
 * What was erased, as the template sees it.
 *
 * @param path    of the person's page
 * @param lines   what was erased
 * @param waiting which tools have not come to it, or {@code null}
 */
public record ErasedShown(Texts texts, String path, List<Line> lines, String waiting) {
    /** One thing that was erased, and by which tool. */
    public record Line(String tool, String sentence) {}
}
