package org.peerbench.api.signal;

import java.time.LocalDate;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;

/**
 * Turns what a tool knows about an area into signals. The host asks after each change in the area and once a day,
 * stores and dates the answers, and shows them everywhere.
 *
 * @param id     unique in the tool
 * @param seeing looks; must not write
 */
public record SignalSource(String id, Seeing seeing) {
    /** The signals of an area on a day; none where nothing is recorded. */
    @FunctionalInterface
    public interface Seeing {
        List<Signal> look(Area area, LocalDate day, ToolContext context);
    }
}
