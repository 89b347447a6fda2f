package org.peerbench.host.exchange;

import org.peerbench.host.tool.Generation;

/**
 * Something that a tool said.
 *
 * @param tool  the tool's id, or {@code host}
 * @param name  what people call the tool
 * @param mount where the tool's pages are, or the empty text for the workbench's own
 * @param item  what it said
 */
public record Found<T>(String tool, String name, String mount, T item) {
    static <T> Found<T> by(Generation generation, T item) {
        return new Found<>(generation.id(), ToolName.of(generation), generation.mount(), item);
    }

    /** The address of one of the tool's pages; {@code null} stays so. */
    public String path(String relative) {
        return relative == null ? null : relative.isEmpty() && !mount.isEmpty() ? mount : mount + "/" + relative;
    }
}
