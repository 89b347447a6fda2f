package org.peerbench.host.person;

import org.jdbi.v3.core.Handle;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.Form;
import org.peerbench.host.directory.OrganisationEntry;
import org.peerbench.host.directory.Organisations;
import org.peerbench.host.directory.PersonDraft;

/**
 * What stands in the fields of the form.
 *
 * @param organisation name, code or id of the employer, as written
 * @param area         id of the area
 */
record PersonFields(
        String role, String name, String organisation, String area, String email, String telephone, String note) {
    static PersonFields of(Form form) {
        return new PersonFields(
                form.text("role"),
                form.text("name"),
                form.text("organisation"),
                form.text("area"),
                form.text("email"),
                form.text("telephone"),
                form.text("note"));
    }

    static PersonFields of(Handle sql, Person person) {
        return new PersonFields(
                person.role(),
                text(person.name()),
                nameOf(sql, person.organisation()),
                text(person.area()),
                text(person.email()),
                text(person.telephone()),
                text(person.note()));
    }

    static PersonFields blank(String organisation, String area) {
        return new PersonFields("", "", organisation, area, "", "", "");
    }

    /** The employer as a form shows it. */
    static String nameOf(Handle sql, String organisation) {
        return organisation == null
                ? ""
                : new Organisations(sql)
                        .find(organisation)
                        .map(OrganisationEntry::organisation)
                        .map(it -> it.name())
                        .orElse(organisation);
    }

    /** The person as they are to be, with the employer's id or code in place of the name. */
    PersonDraft draft(String employer) {
        return new PersonDraft(role, name, employer, area, email, telephone, note);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
