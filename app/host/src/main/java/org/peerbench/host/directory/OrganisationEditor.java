package org.peerbench.host.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.data.Changes;
import org.peerbench.host.instance.Instance;

/** Adds and changes organisations within one transaction. */
public final class OrganisationEditor {
    private final Handle sql;
    private final Changes changes;
    private final Organisations organisations;

    /** Writes on this transaction's connection and into its change log. */
    public OrganisationEditor(Handle sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
        organisations = new Organisations(sql);
    }

    private record Ties(List<String> areas, List<String> successors) {}

    /** Adds an organisation. */
    public Saving<OrganisationEntry> add(OrganisationDraft draft) {
        Faults faults = check(sql, draft, null);
        Ties ties = ties(draft, faults);
        if (faults.any()) {
            return faults.rejected();
        }
        String id = changes.newId();
        Map<String, Object> row = columns(draft);
        row.put("id", id);
        changes.insert("organisation", row);
        set(id, ties);
        return new Saving.Saved<>(organisations.find(id).orElseThrow());
    }

    /**
     * Changes an organisation.
     *
     * @param idOrCode which
     * @param revision the one the writer has seen
     * @throws org.peerbench.api.data.StaleRecord if somebody else saved it since
     * @throws Refusal if there is no such organisation
     */
    public Saving<OrganisationEntry> update(String idOrCode, long revision, OrganisationDraft draft) {
        String id = stored(idOrCode).organisation().id();
        Faults faults = check(sql, draft, id);
        Ties ties = ties(draft, faults);
        if (ties.successors() != null && ties.successors().contains(id)) {
            faults.add("successors", "directory.own-successor");
        }
        if (faults.any()) {
            return faults.rejected();
        }
        new Rows(sql, changes).update("organisation", id, revision, columns(draft), set(id, ties));
        return new Saving.Saved<>(organisations.find(id).orElseThrow());
    }

    /** Records that an organisation works in an area (ids or codes); nothing changes if that is recorded already. */
    void worksIn(String organisation, String area) {
        // A file of thousands of organisations asks for each, and most are there already.
        if (Links.AREAS.has(sql, organisation, area)) {
            return;
        }
        var it = stored(organisation).organisation();
        String there = new Areas(sql)
                .find(area)
                .orElseThrow(() -> Refusal.notFound(Sentences.of("directory.no-area", area)))
                .area()
                .id();
        if (Links.AREAS.include(sql, changes, it.id(), there)) {
            new Rows(sql, changes).update("organisation", it.id(), it.revision(), Map.of(), true);
        }
    }

    private OrganisationEntry stored(String idOrCode) {
        return organisations
                .find(idOrCode)
                .orElseThrow(() -> Refusal.notFound(Sentences.of("directory.no-organisation", idOrCode)));
    }

    private boolean set(String id, Ties ties) {
        boolean moved = Links.AREAS.set(sql, changes, id, ties.areas());
        return Links.ORGANISATION_SUCCESSORS.set(sql, changes, id, ties.successors()) || moved;
    }

    private Ties ties(OrganisationDraft draft, Faults faults) {
        return new Ties(
                Keys.areas(sql).list("areas", draft.areas(), faults),
                Keys.organisations(sql).list("successors", draft.successors(), faults));
    }

    static Faults check(Handle sql, OrganisationDraft draft, String self) {
        String code = Draft.clean(draft.code());
        Faults faults = new Faults()
                .required("name", draft.name())
                .required("type", draft.type())
                .span(draft.validFrom(), draft.validTo())
                .website(draft.website())
                .note(draft.note())
                .code(code, Instance.kindOf(sql));
        Keys.organisations(sql).unique(code, self, faults);
        return faults;
    }

    private static Map<String, Object> columns(OrganisationDraft draft) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", Draft.clean(draft.code()));
        row.put("name", Draft.clean(draft.name()));
        row.put("type", Draft.clean(draft.type()));
        row.put("valid_from", Draft.clean(draft.validFrom()));
        row.put("valid_to", Draft.clean(draft.validTo()));
        row.put("website", Draft.clean(draft.website()));
        row.put("note", Draft.clean(draft.note()));
        row.put("search", SearchText.of(draft.name(), draft.code()));
        return row;
    }
}
