package org.peerbench.api.directory;

/** Reads and writes the directory within one transaction; what is written is in the change log. */
public interface DirectoryWriter extends Directory {
    /**
     * Adds an organisation.
     *
     * @return it, with its id
     * @throws org.peerbench.api.Refusal if the code is already taken
     */
    Organisation add(NewOrganisation organisation);

    /**
     * Adds a person.
     *
     * @return them, with their id
     * @throws org.peerbench.api.Refusal if the role is missing, or organisation or area do not exist
     */
    Person add(NewPerson person);

    /** Records that an organisation works in an area; nothing changes if that is recorded already. */
    void worksIn(String organisation, String area);
}
