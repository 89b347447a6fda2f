package org.peerbench.api.transfer;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;

/**
 * A table that can be taken out. The host writes CSV or xlsx, guards against formulas, and mounts it at
 * {@code path + ".csv"} and {@code path + ".xlsx"} in the tool's place.
 *
 * @param path       relative to the tool's place, such as {@code areas/{area}/ties}. Its name for people stands in the
 *                   messages under {@code export.} and the fixed parts of the path joined by dots:
 *                   {@code export.areas.ties}
 * @param permission key of a contributed permission
 * @param taking     gives the table
 */
public record TableExporter(String path, String permission, Taking taking) {
    /** Gives the table for who asks. */
    @FunctionalInterface
    public interface Taking {
        Taken take(Request request, ToolContext context);
    }

    /**
     * A table.
     *
     * @param name     the file's name without its ending
     * @param headings the first row
     * @param rows     cells as text; {@code null} stays blank
     */
    public record Taken(String name, List<String> headings, List<List<String>> rows) {}
}
