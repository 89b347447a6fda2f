package org.peerbench.api.directory;

/**
 * Someone to be added to the directory.
 *
 * @param role         required: what the person does there
 * @param name         or {@code null} when only the role is known
 * @param organisation id of the employer, or {@code null}
 * @param area         id of the area, or {@code null}
 */
public record NewPerson(String role, String name, String organisation, String area) {}
