package org.peerbench.host.person;

import org.peerbench.api.directory.Person;
import org.peerbench.api.text.Texts;
import org.peerbench.host.person.PersonListing.Named;

/**
 * The page of one person, as its template sees it.
 *
 * @param person       without contacts for who may not see them
 * @param path         of this page
 * @param organisation the employer, or {@code null}
 * @param area         or {@code null}
 * @param seesContacts whether there is a place for contacts
 * @param mayChange    whether the viewer may change the person
 */
public record PersonShown(
        Texts texts,
        Person person,
        String path,
        Named organisation,
        Named area,
        boolean seesContacts,
        boolean mayChange) {}
