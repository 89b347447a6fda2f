package org.peerbench.host.area;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.page.part.EmptyState;
import org.peerbench.api.text.Texts;

/**
 * The viewer's areas as the home page's card shows them.
 *
 * @param t     texts
 * @param lines the first of them, by name
 * @param more  how many are not shown
 * @param empty what to do when there is none, or {@code null}
 */
public record MyAreasModel(Texts t, List<Line> lines, long more, EmptyState empty) {
    /** One area and how many signals of each kind are open there. */
    public record Line(AreaLink area, List<Content> tags) {}
}
