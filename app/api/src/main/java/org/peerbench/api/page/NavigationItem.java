package org.peerbench.api.page;

/**
 * An entry of the left navigation, under "Tools".
 *
 * @param label      message key
 * @param path       relative to the tool's place
 * @param position   entries stand in ascending order
 * @param permission key of a contributed permission; who lacks it does not see the entry
 */
public record NavigationItem(String label, String path, int position, String permission) {}
