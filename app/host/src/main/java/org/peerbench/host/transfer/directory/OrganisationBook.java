package org.peerbench.host.transfer.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Row;
import org.peerbench.host.directory.DraftCheck;
import org.peerbench.host.directory.Fault;
import org.peerbench.host.directory.OrganisationDraft;
import org.peerbench.host.directory.OrganisationEditor;
import org.peerbench.host.directory.OrganisationEntry;
import org.peerbench.host.directory.Organisations;
import org.peerbench.host.directory.SearchText;

/** Organisations, as the import of their table sees them. */
final class OrganisationBook implements Book<OrganisationDraft> {
    private final NamedRecords<OrganisationDraft> stored = new NamedRecords<>();
    private final Set<String> types = new HashSet<>();
    private final References areas;
    private final DraftCheck check;
    private final Texts texts;

    OrganisationBook(Handle sql, Texts texts) {
        this.areas = Known.areas(sql);
        this.check = new DraftCheck(sql);
        this.texts = texts;
        new Organisations(sql).all(Known.ALL_ORGANISATIONS).forEach(this::know);
    }

    private void know(OrganisationEntry entry) {
        OrganisationDraft draft = OrganisationDraft.of(entry);
        types.add(draft.type());
        String id = entry.organisation().id();
        stored.add(new Stored<>(id, draft.code(), entry.organisation().revision(), draft), likeness(draft));
    }

    @Override
    public Optional<Stored<OrganisationDraft>> named(Row row, RowFindings said) {
        return stored.named(row, said);
    }

    @Override
    public String likeness(OrganisationDraft draft) {
        return SearchText.of(draft.name());
    }

    @Override
    public List<Stored<OrganisationDraft>> alike(OrganisationDraft draft) {
        return stored.like(likeness(draft));
    }

    @Override
    public OrganisationDraft blank() {
        return new OrganisationDraft(null, null, null, List.of(), null, null, List.of(), null, null);
    }

    @Override
    public OrganisationDraft with(Row row, OrganisationDraft base, RowFindings said) {
        return new OrganisationDraft(
                Cells.text(row, Columns.CODE, base.code()),
                Cells.text(row, Columns.NAME, base.name()),
                Cells.word(Cells.text(row, Columns.TYPE, base.type()), types),
                areas(row, base, said),
                Cells.date(row, Columns.OPENED, base.validFrom(), said),
                Cells.date(row, Columns.CLOSED, base.validTo(), said),
                base.successors(),
                Cells.text(row, Columns.WEBSITE, base.website()),
                Cells.note(row, base.note(), Map.of(), texts));
    }

    /** A table names the areas it knows of: those known from elsewhere stay. */
    private List<String> areas(Row row, OrganisationDraft base, RowFindings said) {
        String cell = row.cell(Columns.AREAS);
        if (cell == null) {
            return base.areas();
        }
        Set<String> all = new LinkedHashSet<>(base.areas());
        all.addAll(areas.all(Columns.AREAS, cell, said));
        return new ArrayList<>(all);
    }

    @Override
    public List<Fault> faults(OrganisationDraft draft, String self) {
        return check.of(draft, self);
    }

    @Override
    public String code(OrganisationDraft draft) {
        return draft.code();
    }

    @Override
    public String name(OrganisationDraft draft) {
        return draft.name();
    }

    @Override
    public Map<String, String> cells(OrganisationDraft draft) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(Columns.NAME, draft.name());
        cells.put(Columns.TYPE, draft.type());
        cells.put(Columns.CODE, draft.code());
        cells.put(
                Columns.AREAS,
                draft.areas().isEmpty()
                        ? null
                        : String.join(
                                "; ", draft.areas().stream().map(areas::name).toList()));
        cells.put(Columns.OPENED, draft.validFrom());
        cells.put(Columns.CLOSED, draft.validTo());
        cells.put(Columns.WEBSITE, draft.website());
        cells.put(Columns.NOTE, Cells.line(draft.note()));
        return cells;
    }

    @Override
    public void add(Transaction tx, OrganisationDraft draft) {
        new OrganisationEditor(tx.sql(), tx.changes()).add(draft).orRefuse();
    }

    @Override
    public void change(Transaction tx, Stored<OrganisationDraft> record, OrganisationDraft draft) {
        new OrganisationEditor(tx.sql(), tx.changes())
                .update(record.id(), record.revision(), draft)
                .orRefuse();
    }
}
