package org.peerbench.host.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.peerbench.api.directory.Person;
import org.peerbench.api.route.Maybe;
import org.peerbench.host.directory.PersonDraft;

/**
 * A person as programs read and write them. What is not known is left out; so are e-mail and telephone for who may not
 * see them. What was read may be sent back with changes: {@code id} and {@code revision} are then left unread.
 *
 * @param organisation id when read; id or code when written
 * @param area         id when read; id or code when written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonRecord(
        @Maybe String id,
        String role,
        @Maybe String name,
        @Maybe String organisation,
        @Maybe String area,
        @Maybe String email,
        @Maybe String telephone,
        @Maybe String note,
        @Maybe Long revision) {
    static PersonRecord of(Person person) {
        return new PersonRecord(
                person.id(),
                person.role(),
                person.name(),
                person.organisation(),
                person.area(),
                person.email(),
                person.telephone(),
                person.note(),
                person.revision());
    }

    PersonDraft draft() {
        return new PersonDraft(role, name, organisation, area, email, telephone, note);
    }
}
