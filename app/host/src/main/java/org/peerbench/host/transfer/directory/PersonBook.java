package org.peerbench.host.transfer.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.directory.Person;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Row;
import org.peerbench.host.directory.Contacts;
import org.peerbench.host.directory.DraftCheck;
import org.peerbench.host.directory.Fault;
import org.peerbench.host.directory.People;
import org.peerbench.host.directory.PersonDraft;
import org.peerbench.host.directory.PersonEditor;
import org.peerbench.host.directory.PersonFilter;
import org.peerbench.host.directory.SearchText;

/** People, as the import of their table sees them: only a Peerbench id says that somebody is known. */
final class PersonBook implements Book<PersonDraft> {
    private final NamedRecords<PersonDraft> stored = new NamedRecords<>();
    private final References areas;
    private final References organisations;
    private final DraftCheck check;
    private final Texts texts;

    PersonBook(Handle sql, Texts texts) {
        this.areas = Known.areas(sql);
        this.organisations = Known.organisations(sql);
        this.check = new DraftCheck(sql);
        this.texts = texts;
        new People(sql, Contacts.SHOWN).all(PersonFilter.ALL).forEach(this::know);
    }

    private void know(Person person) {
        PersonDraft draft = PersonDraft.of(person);
        stored.add(new Stored<>(person.id(), null, person.revision(), draft), likeness(draft));
    }

    @Override
    public Optional<Stored<PersonDraft>> named(Row row, RowFindings said) {
        return stored.named(row, said);
    }

    @Override
    public String likeness(PersonDraft draft) {
        return draft.name() == null
                ? String.join("|", "", draft.role(), draft.organisation(), draft.area())
                : SearchText.of(draft.name());
    }

    @Override
    public List<Stored<PersonDraft>> alike(PersonDraft draft) {
        return stored.like(likeness(draft));
    }

    @Override
    public PersonDraft blank() {
        return new PersonDraft(null, null, null, null, null, null, null);
    }

    @Override
    public PersonDraft with(Row row, PersonDraft base, RowFindings said) {
        String organisation = organisations.one(Columns.ORGANISATION, row.cell(Columns.ORGANISATION), said);
        List<String> named = named(row.cell(Columns.AREA), said);
        Map<String, String> more = named.size() > 1 ? several(row, said) : Map.of();
        return new PersonDraft(
                Cells.text(row, Columns.ROLE, base.role()),
                Cells.text(row, Columns.NAME, base.name()),
                organisation == null ? base.organisation() : organisation,
                named.size() == 1 ? named.get(0) : base.area(),
                Cells.text(row, Columns.EMAIL, base.email()),
                Cells.text(row, Columns.TELEPHONE, base.telephone()),
                Cells.note(row, base.note(), more, texts));
    }

    private List<String> named(String cell, RowFindings said) {
        return cell == null ? List.of() : areas.all(Columns.AREA, cell, said);
    }

    private Map<String, String> several(Row row, RowFindings said) {
        String cell = row.cell(Columns.AREA);
        said.warn(Columns.AREA, "SEVERAL_AREAS", "directory.row.severalAreas", cell);
        return Map.of(texts.of(Columns.label(Columns.AREA)), cell);
    }

    @Override
    public List<Fault> faults(PersonDraft draft, String self) {
        return check.of(draft);
    }

    @Override
    public String code(PersonDraft draft) {
        return null;
    }

    @Override
    public String name(PersonDraft draft) {
        return draft.name() == null ? draft.role() : draft.name();
    }

    @Override
    public Map<String, String> cells(PersonDraft draft) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(Columns.ROLE, draft.role());
        cells.put(Columns.NAME, draft.name());
        cells.put(Columns.ORGANISATION, organisations.name(draft.organisation()));
        cells.put(Columns.AREA, areas.name(draft.area()));
        cells.put(Columns.EMAIL, draft.email());
        cells.put(Columns.TELEPHONE, draft.telephone());
        cells.put(Columns.NOTE, Cells.line(draft.note()));
        return cells;
    }

    @Override
    public void add(Transaction tx, PersonDraft draft) {
        new PersonEditor(tx.sql(), tx.changes()).add(draft).orRefuse();
    }

    @Override
    public void change(Transaction tx, Stored<PersonDraft> record, PersonDraft draft) {
        new PersonEditor(tx.sql(), tx.changes())
                .update(record.id(), record.revision(), draft)
                .orRefuse();
    }
}
