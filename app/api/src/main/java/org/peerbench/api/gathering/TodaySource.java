package org.peerbench.api.gathering;

import java.time.LocalDate;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;

/**
 * Says what waits for a person today. The host asks when somebody opens the first page.
 *
 * @param id         unique in the tool
 * @param permission key of a contributed permission; only areas in which the viewer has it are asked about
 * @param looking    looks; budget half a second; must not write
 */
public record TodaySource(String id, String permission, Looking looking) {
    /** What waits in these areas on a day. */
    @FunctionalInterface
    public interface Looking {
        List<TodayItem> look(Viewer viewer, List<Area> areas, LocalDate day, ToolContext context);
    }
}
