package org.peerbench.api.access;

/**
 * Who made a change and by which way, as the change log keeps it.
 *
 * @param account the account's id, or {@code system}
 * @param name    the name at that time
 * @param through the page, import or command, such as {@code /areas/x/edit} or {@code load england}
 */
public record Author(String account, String name, String through) {}
