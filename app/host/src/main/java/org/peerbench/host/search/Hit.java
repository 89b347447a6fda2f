package org.peerbench.host.search;

import org.peerbench.api.text.Texts;

/**
 * Something found.
 *
 * @param kind   message key of what it is; of a tool's record the words themselves
 * @param title  its name
 * @param detail what tells it from others of that name, or the empty text
 * @param path   where it is
 */
public record Hit(String kind, String title, String detail, String path) {
    /** What it is, as the palette says it beside a hit. */
    public String kind(Texts texts) {
        return texts.has(kind) ? texts.of(kind) : kind;
    }

    /** The heading above hits of this kind. */
    public String heading(Texts texts) {
        return texts.has(kind) ? texts.of(kind + ".all") : kind;
    }
}
