package org.peerbench.host.directory;

import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.api.directory.DirectoryWriter;
import org.peerbench.api.directory.NewOrganisation;
import org.peerbench.api.directory.NewPerson;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.directory.Person;

/** The directory within one transaction: what {@link org.peerbench.api.data.Transaction#directory} gives to tools. */
public final class DirectoryStore extends DirectoryReader implements DirectoryWriter {
    private final OrganisationEditor editor;
    private final PersonEditor people;

    /** Reads and writes on this transaction's connection, and logs into its change log. */
    public DirectoryStore(Handle sql, Changes changes) {
        super(sql);
        editor = new OrganisationEditor(sql, changes);
        people = new PersonEditor(sql, changes);
    }

    @Override
    public Organisation add(NewOrganisation fresh) {
        OrganisationDraft draft = new OrganisationDraft(
                fresh.code(), fresh.name(), fresh.type(), fresh.areas(), null, null, null, null, fresh.note());
        return editor.add(draft).orRefuse().organisation();
    }

    @Override
    public Person add(NewPerson fresh) {
        return people.add(new PersonDraft(
                        fresh.role(), fresh.name(), fresh.organisation(), fresh.area(), null, null, null))
                .orRefuse();
    }

    @Override
    public void worksIn(String organisation, String area) {
        editor.worksIn(organisation, area);
    }
}
