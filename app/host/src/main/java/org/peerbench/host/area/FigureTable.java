package org.peerbench.host.area;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.page.part.EmptyState;
import org.peerbench.api.text.Texts;

/**
 * All figures of an area, as the template sees them.
 *
 * @param t     texts
 * @param rows  one for each indicator, in the catalogue's order
 * @param empty what to do when there is none, or {@code null}
 */
public record FigureTable(Texts t, List<Row> rows, EmptyState empty) {
    /** A figure for the day and those of other times. */
    public record Row(
            String label,
            String value,
            String unit,
            String period,
            String note,
            String source,
            Content what,
            List<Other> others) {}

    /** The same figure of another time. */
    public record Other(String period, String value) {}
}
