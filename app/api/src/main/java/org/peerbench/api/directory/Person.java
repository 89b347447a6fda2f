package org.peerbench.api.directory;

/**
 * Someone who works in an area: role first, name second.
 *
 * @param id           the workbench's own id (UUIDv7)
 * @param role         what the person does there
 * @param name         or {@code null} when only the role is known
 * @param organisation id of the employer, or {@code null}
 * @param area         id of the area, or {@code null}
 * @param email        work e-mail; {@code null} when not known or not for this viewer
 * @param telephone    work telephone; {@code null} when not known or not for this viewer
 * @param note         free text, or {@code null}
 * @param revision     counts the saves, for noticing a stale one
 */
public record Person(
        String id,
        String role,
        String name,
        String organisation,
        String area,
        String email,
        String telephone,
        String note,
        long revision) {}
