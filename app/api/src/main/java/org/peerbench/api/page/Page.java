package org.peerbench.api.page;

/**
 * A page read with GET.
 *
 * @param path       relative to the tool's place, with parameters in braces: {@code areas/{area}}; empty for its first page
 * @param permission key of a contributed permission
 * @param handler    answers; must not write
 */
public record Page(String path, String permission, PageHandler handler) {}
