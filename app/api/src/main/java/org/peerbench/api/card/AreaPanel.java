package org.peerbench.api.card;

import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Request;

/**
 * A panel on every area's page.
 *
 * @param id         unique in the tool
 * @param title      message key, also shown in its place when the panel cannot be had
 * @param position   panels stand in ascending order
 * @param permission key of a contributed permission
 * @param drawing    draws it; budget one second
 */
public record AreaPanel(String id, String title, int position, String permission, Drawing drawing) {
    /** Draws the panel for one area. */
    @FunctionalInterface
    public interface Drawing {
        Card draw(Area area, Request request, ToolContext context);
    }
}
