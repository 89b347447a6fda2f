package org.peerbench.api.gathering;

import java.time.LocalDate;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;

/**
 * Finds the tool's own records for the workbench's search and command palette.
 *
 * @param id         unique in the tool
 * @param permission key of a contributed permission that the viewer must have
 * @param kind       message key of what it finds, in the plural, such as "Posts"
 * @param finding    finds; budget half a second; must not write
 */
public record SearchSource(String id, String permission, String kind, Finding finding) {
    /**
     * What holds every word of a question, the best first.
     *
     * @see SearchQuestion
     */
    @FunctionalInterface
    public interface Finding {
        List<SearchHit> find(SearchQuestion question, Viewer viewer, LocalDate day, ToolContext context);
    }
}
