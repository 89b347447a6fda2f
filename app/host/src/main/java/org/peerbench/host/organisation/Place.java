package org.peerbench.host.organisation;

/**
 * An area as it is named and linked.
 *
 * @param name of the area
 * @param path of its page
 */
public record Place(String name, String path) {}
