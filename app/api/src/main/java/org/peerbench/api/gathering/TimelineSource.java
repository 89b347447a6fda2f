package org.peerbench.api.gathering;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.Area;

/**
 * Says what happened in an area.
 *
 * @param id         unique in the tool
 * @param permission key of a contributed permission that the viewer must have in the area
 * @param telling    tells; budget half a second; must not write
 */
public record TimelineSource(String id, String permission, Telling telling) {
    /** What happened in a span, in any order; the host leaves out what is surely outside it. */
    @FunctionalInterface
    public interface Telling {
        List<TimelineEntry> tell(Area area, Span span, Viewer viewer, ToolContext context);
    }
}
