package org.peerbench.leadership.exchange;

/**
 * An organisation that a file describes.
 *
 * @param name its name
 * @param type a word of the directory; blank when not said
 * @param code its public code; blank when not said
 */
public record FileOrganisation(String name, String type, String code) {}
