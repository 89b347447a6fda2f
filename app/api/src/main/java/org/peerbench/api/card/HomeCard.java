package org.peerbench.api.card;

import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;

/**
 * A card on the home page.
 *
 * @param id         unique in the tool
 * @param title      message key, also shown in its place when the card cannot be had
 * @param position   cards stand in ascending order
 * @param permission key of a contributed permission
 * @param drawing    draws it; budget one second
 */
public record HomeCard(String id, String title, int position, String permission, Drawing drawing) {
    /** Draws the card for who asks. */
    @FunctionalInterface
    public interface Drawing {
        Card draw(Request request, ToolContext context);
    }
}
