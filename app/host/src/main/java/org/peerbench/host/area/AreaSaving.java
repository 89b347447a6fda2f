package org.peerbench.host.area;

import java.util.Objects;
import java.util.stream.Stream;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.host.directory.AreaDraft;
import org.peerbench.host.directory.AreaEditor;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.Saving;

/** Saves areas for a form or a program. */
record AreaSaving(Coordinators coordinators, Request request, ToolContext context) {
    /** What became of a save, and the change set it is in. */
    record Outcome(Saving<AreaEntry> saving, String set) {}

    Outcome add(AreaDraft draft) {
        requireCoordinators(draft, null);
        return context.database().write(request.author(), sentence("area.history.added", draft), tx -> {
            var saving = new AreaEditor(tx.sql(), tx.changes()).add(draft);
            return new Outcome(saving, tx.changes().set());
        });
    }

    /**
     * Changes the area with this id or code.
     *
     * @throws org.peerbench.api.data.StaleRecord if somebody else saved it since
     */
    Outcome change(String idOrCode, long revision, AreaDraft draft) {
        return context.database().write(request.author(), sentence("area.history.changed", draft), tx -> {
            requireCoordinators(draft, new Areas(tx.sql()).find(idOrCode).orElse(null));
            var saving = new AreaEditor(tx.sql(), tx.changes()).update(idOrCode, revision, draft);
            return new Outcome(saving, tx.changes().set());
        });
    }

    /** Who looks after an area must be there; who did so when the account was closed may stay. */
    private void requireCoordinators(AreaDraft draft, AreaEntry stored) {
        check("lead", draft.lead(), stored == null ? null : stored.area().lead());
        check("cover", draft.cover(), stored == null ? null : stored.area().cover());
    }

    private void check(String field, String account, String before) {
        boolean given = account != null && !account.isBlank() && !Objects.equals(account, before);
        Stream<String> known = coordinators.choices().stream().map(Coordinators.Coordinator::account);
        if (given && known.noneMatch(account::equals)) {
            String sentence = context.texts().of("area.lead.unknown", account);
            throw Refusal.invalid("UNKNOWN_ACCOUNT", field, sentence);
        }
    }

    private String sentence(String key, AreaDraft draft) {
        return context.texts().of(key, draft.name());
    }
}
