package org.peerbench.host.directory;

/**
 * A theme as it is to be.
 *
 * @param key         required, unique: small letters, digits and dashes; cannot be changed
 * @param label       required, in plain words
 * @param description or {@code null}
 * @param framework   the published framework it is part of, or {@code null}
 */
public record ThemeDraft(String key, String label, String description, String framework) {}
