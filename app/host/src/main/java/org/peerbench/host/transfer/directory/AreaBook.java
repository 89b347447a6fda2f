package org.peerbench.host.transfer.directory;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Row;
import org.peerbench.host.directory.AreaDraft;
import org.peerbench.host.directory.AreaEditor;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.DraftCheck;
import org.peerbench.host.directory.Fault;
import org.peerbench.host.directory.SearchText;

/** Areas, as the import of their table sees them. */
final class AreaBook implements Book<AreaDraft> {
    private final NamedRecords<AreaDraft> stored = new NamedRecords<>();
    private final Set<String> kinds = new HashSet<>();
    private final DraftCheck check;
    private final Texts texts;

    AreaBook(Handle sql, Texts texts) {
        this.check = new DraftCheck(sql);
        this.texts = texts;
        new Areas(sql).all(Known.ALL_AREAS).forEach(this::know);
    }

    private void know(AreaEntry entry) {
        AreaDraft draft = AreaDraft.of(entry);
        kinds.add(draft.kind());
        stored.add(new Stored<>(entry.area().id(), draft.code(), entry.area().revision(), draft), likeness(draft));
    }

    @Override
    public Optional<Stored<AreaDraft>> named(Row row, RowFindings said) {
        return stored.named(row, said);
    }

    @Override
    public String likeness(AreaDraft draft) {
        return SearchText.of(draft.name());
    }

    @Override
    public List<Stored<AreaDraft>> alike(AreaDraft draft) {
        return stored.like(likeness(draft));
    }

    @Override
    public AreaDraft blank() {
        return new AreaDraft(null, null, null, null, null, null, null, List.of(), null, null, null);
    }

    @Override
    public AreaDraft with(Row row, AreaDraft base, RowFindings said) {
        return new AreaDraft(
                Cells.text(row, Columns.CODE, base.code()),
                Cells.text(row, Columns.NAME, base.name()),
                Cells.word(Cells.text(row, Columns.KIND, base.kind()), kinds),
                Cells.text(row, Columns.REGION_CODE, base.regionCode()),
                Cells.text(row, Columns.REGION, base.region()),
                Cells.date(row, Columns.OPENED, base.validFrom(), said),
                Cells.date(row, Columns.CLOSED, base.validTo(), said),
                base.successors(),
                base.lead(),
                base.cover(),
                Cells.note(row, base.note(), Map.of(), texts));
    }

    @Override
    public List<Fault> faults(AreaDraft draft, String self) {
        return check.of(draft, self);
    }

    @Override
    public String code(AreaDraft draft) {
        return draft.code();
    }

    @Override
    public String name(AreaDraft draft) {
        return draft.name();
    }

    @Override
    public Map<String, String> cells(AreaDraft draft) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(Columns.CODE, draft.code());
        cells.put(Columns.NAME, draft.name());
        cells.put(Columns.KIND, draft.kind());
        cells.put(Columns.REGION, draft.region());
        cells.put(Columns.REGION_CODE, draft.regionCode());
        cells.put(Columns.OPENED, draft.validFrom());
        cells.put(Columns.CLOSED, draft.validTo());
        cells.put(Columns.NOTE, Cells.line(draft.note()));
        return cells;
    }

    @Override
    public void add(Transaction tx, AreaDraft draft) {
        new AreaEditor(tx.sql(), tx.changes()).add(draft).orRefuse();
    }

    @Override
    public void change(Transaction tx, Stored<AreaDraft> record, AreaDraft draft) {
        new AreaEditor(tx.sql(), tx.changes())
                .update(record.id(), record.revision(), draft)
                .orRefuse();
    }
}
