package org.peerbench.host.area;

import java.util.List;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.Source;

/**
 * Sources and definitions, as the template sees them.
 *
 * @param t       texts
 * @param sources by title
 * @param figures in the catalogue's order
 */
public record SourcesModel(Texts t, List<Source> sources, List<Figure> figures) {
    /** What one figure means. */
    public record Figure(String label, String unit, String meaning) {}
}
