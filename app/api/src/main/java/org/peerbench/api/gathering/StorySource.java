package org.peerbench.api.gathering;

import java.time.LocalDate;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;

/**
 * Tells its part of an area's story.
 *
 * @param id         unique in the tool
 * @param permission key of a contributed permission that the viewer must have in the area
 * @param telling    tells; budget half a second; must not write
 */
public record StorySource(String id, String permission, Telling telling) {
    /** The sentences as of a day; none where nothing is recorded. */
    @FunctionalInterface
    public interface Telling {
        List<StorySentence> tell(Area area, LocalDate day, Viewer viewer, ToolContext context);
    }
}
