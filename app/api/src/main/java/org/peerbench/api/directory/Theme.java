package org.peerbench.api.directory;

/**
 * A subject on which areas need or give help.
 *
 * @param key         such as {@code leadership}
 * @param label       in plain words
 * @param description one sentence, or {@code null}
 * @param framework   the published framework it is part of, or {@code null} for the workbench's own
 */
public record Theme(String key, String label, String description, String framework) {}
