package org.peerbench.host.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.data.Changes;
import org.peerbench.host.instance.Instance;

/** Adds and changes areas within one transaction. */
public final class AreaEditor {
    private final Handle sql;
    private final Changes changes;
    private final Areas areas;

    /** Writes on this transaction's connection and into its change log. */
    public AreaEditor(Handle sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
        areas = new Areas(sql);
    }

    /** Adds an area. */
    public Saving<AreaEntry> add(AreaDraft draft) {
        Faults faults = check(sql, draft, null);
        List<String> successors = Keys.areas(sql).list("successors", draft.successors(), faults);
        if (faults.any()) {
            return faults.rejected();
        }
        String id = changes.newId();
        Map<String, Object> row = columns(draft);
        row.put("id", id);
        row.put("area_id", id);
        changes.insert("area", row);
        Links.AREA_SUCCESSORS.set(sql, changes, id, successors);
        return new Saving.Saved<>(areas.find(id).orElseThrow());
    }

    /**
     * Changes an area.
     *
     * @param idOrCode which
     * @param revision the one the writer has seen
     * @throws org.peerbench.api.data.StaleRecord if somebody else saved it since
     * @throws Refusal if there is no such area
     */
    public Saving<AreaEntry> update(String idOrCode, long revision, AreaDraft draft) {
        String id = areas.find(idOrCode)
                .orElseThrow(() -> Refusal.notFound(Sentences.of("directory.no-area", idOrCode)))
                .area()
                .id();
        Faults faults = check(sql, draft, id);
        List<String> successors = Keys.areas(sql).list("successors", draft.successors(), faults);
        if (successors != null && successors.contains(id)) {
            faults.add("successors", "directory.own-successor");
        }
        if (faults.any()) {
            return faults.rejected();
        }
        boolean touched = Links.AREA_SUCCESSORS.set(sql, changes, id, successors);
        new Rows(sql, changes).update("area", id, revision, columns(draft), touched);
        return new Saving.Saved<>(areas.find(id).orElseThrow());
    }

    static Faults check(Handle sql, AreaDraft draft, String self) {
        String code = Draft.clean(draft.code());
        Faults faults = new Faults()
                .required("name", draft.name())
                .required("code", code)
                .required("kind", draft.kind())
                .span(draft.validFrom(), draft.validTo())
                .brief("region", draft.region())
                .note(draft.note())
                .code(code, Instance.kindOf(sql));
        Keys.areas(sql).unique(code, self, faults);
        return faults;
    }

    private static Map<String, Object> columns(AreaDraft draft) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", Draft.clean(draft.code()));
        row.put("name", Draft.clean(draft.name()));
        row.put("kind", Draft.clean(draft.kind()));
        row.put("region_code", Draft.clean(draft.regionCode()));
        row.put("region", Draft.clean(draft.region()));
        row.put("valid_from", Draft.clean(draft.validFrom()));
        row.put("valid_to", Draft.clean(draft.validTo()));
        row.put("lead", Draft.clean(draft.lead()));
        row.put("cover", Draft.clean(draft.cover()));
        row.put("note", Draft.clean(draft.note()));
        row.put("search", SearchText.of(draft.name(), draft.code()));
        return row;
    }
}
