package org.peerbench.host.directory;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What is wrong with drafts, said before anything is written. The drafts name other records by their ids.
 *
 * @param sql whatever connection the stored records are read on
 */
public record DraftCheck(Handle sql) {
    /** Of an organisation; {@code self} is the id of the stored one, or {@code null} for a new one. */
    public List<Fault> of(OrganisationDraft draft, String self) {
        return OrganisationEditor.check(sql, draft, self).list();
    }

    /** Of an area; {@code self} is the id of the stored one, or {@code null} for a new one. */
    public List<Fault> of(AreaDraft draft, String self) {
        return AreaEditor.check(sql, draft, self).list();
    }

    /** Of a person. */
    public List<Fault> of(PersonDraft draft) {
        return PersonEditor.check(draft).list();
    }
}
