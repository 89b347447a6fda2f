package org.peerbench.host.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.OrganisationDraft;
import org.peerbench.host.directory.OrganisationEditor;
import org.peerbench.host.directory.OrganisationEntry;
import org.peerbench.host.directory.Organisations;
import org.peerbench.host.directory.Saving;
import org.peerbench.host.editing.RecordAccess;

/** Saves organisations for a form or a program, if who asks may do so in all the areas concerned. */
record OrganisationSaving(Request request, ToolContext context) {
    /** What became of a save, and the change set it is in. */
    record Outcome(Saving<OrganisationEntry> saving, String set) {}

    Outcome add(OrganisationDraft draft) {
        return context.database().write(request.author(), sentence("organisation.history.added", draft), tx -> {
            allow(keys(tx.sql(), draft.areas()));
            var saving = new OrganisationEditor(tx.sql(), tx.changes()).add(draft);
            return new Outcome(saving, tx.changes().set());
        });
    }

    /**
     * Changes the organisation with this id or code.
     *
     * @throws org.peerbench.api.data.StaleRecord if somebody else saved it since
     */
    Outcome change(String idOrCode, long revision, OrganisationDraft draft) {
        return context.database().write(request.author(), sentence("organisation.history.changed", draft), tx -> {
            new Organisations(tx.sql())
                    .find(idOrCode)
                    .ifPresent(stored -> allow(stored.organisation().areas()));
            if (draft.areas() != null) {
                allow(keys(tx.sql(), draft.areas()));
            }
            var saving = new OrganisationEditor(tx.sql(), tx.changes()).update(idOrCode, revision, draft);
            return new Outcome(saving, tx.changes().set());
        });
    }

    private void allow(List<String> areas) {
        RecordAccess.require(request, areas, context.texts());
    }

    /** The ids; what is not known stays as it is: it is nobody's area. */
    private static List<String> keys(Handle sql, List<String> idsOrCodes) {
        List<String> ids = new ArrayList<>();
        Areas areas = new Areas(sql);
        for (String key : Optional.ofNullable(idsOrCodes).orElse(List.of())) {
            ids.add(areas.find(key).map(entry -> entry.area().id()).orElse(key));
        }
        return ids;
    }

    private String sentence(String key, OrganisationDraft draft) {
        return context.texts().of(key, draft.name());
    }
}
