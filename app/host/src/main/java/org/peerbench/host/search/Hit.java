package org.peerbench.host.search;

/**
 * Something found.
 *
 * @param kind   message key of what it is
 * @param title  its name
 * @param detail what tells it from others of that name, or the empty text
 * @param path   where it is
 */
public record Hit(String kind, String title, String detail, String path) {
    /** The message key of the heading above hits of this kind. */
    public String heading() {
        return kind + ".all";
    }
}
