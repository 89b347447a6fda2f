package org.peerbench.api.command;

/**
 * An entry of the command palette that leads to a page.
 *
 * @param label      message key
 * @param keywords   message key of further words by which it is found, or {@code null}
 * @param path       relative to the tool's place
 * @param permission key of a contributed permission
 */
public record Command(String label, String keywords, String path, String permission) {}
