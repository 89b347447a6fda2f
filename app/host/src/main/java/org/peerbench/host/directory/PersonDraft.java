package org.peerbench.host.directory;

import org.peerbench.api.directory.Person;

/**
 * A person as they are to be. Blank texts count as not given.
 *
 * @param role         required: what the person does
 * @param name         or {@code null} when only the role is known
 * @param organisation id or code of the employer, or {@code null}
 * @param area         id or code of the area, or {@code null}
 * @param email        work e-mail or {@code null}
 * @param telephone    work telephone or {@code null}
 * @param note         or {@code null}
 */
public record PersonDraft(
        String role, String name, String organisation, String area, String email, String telephone, String note) {
    /** The least that a person needs. */
    public static PersonDraft of(String role) {
        return new PersonDraft(role, null, null, null, null, null, null);
    }

    /** The stored person, for changing some of it. */
    public static PersonDraft of(Person stored) {
        return new PersonDraft(
                stored.role(),
                stored.name(),
                stored.organisation(),
                stored.area(),
                stored.email(),
                stored.telephone(),
                stored.note());
    }
}
