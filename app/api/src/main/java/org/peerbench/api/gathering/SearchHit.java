package org.peerbench.api.gathering;

/**
 * Something found.
 *
 * @param title  its name
 * @param detail what tells it from others of that name, or the empty text
 * @param path   its page, relative to the tool's place
 */
public record SearchHit(String title, String detail, String path) {}
