package org.peerbench.api.page;

/**
 * The receiver of a posted form.
 *
 * @param path       relative to the tool's place, with parameters in braces
 * @param permission key of a contributed permission
 * @param handler    writes and redirects, or shows the form again with what is wrong
 */
public record Action(String path, String permission, PageHandler handler) {}
