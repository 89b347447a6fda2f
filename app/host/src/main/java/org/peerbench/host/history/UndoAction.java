package org.peerbench.host.history;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Database;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.host.change.ChangeSet;
import org.peerbench.host.change.ChangedRow;
import org.peerbench.host.change.Origin;
import org.peerbench.host.change.Undo;
import org.peerbench.host.change.UndoOutcome;
import org.peerbench.host.change.UndoRule;
import org.peerbench.host.http.HostRequest;

/** Undoes a change set and goes back to where she was, with the undo of the undo at hand. */
final class UndoAction {
    private static final int LOOKED_AT = 200;

    private final Undo undo;
    private final Telling telling;
    private final SetPage page;

    UndoAction(Database database, Telling telling, UndoRule rule) {
        this.undo = new Undo(database, rule);
        this.telling = telling;
        this.page = new SetPage(telling);
    }

    Answer answer(Request request, ToolContext context) {
        Texts texts = context.texts();
        ChangeSet set = allowed(request, texts);
        UndoOutcome outcome = undo.undo(set.id(), request.author());
        if (outcome instanceof UndoOutcome.Undone undone) {
            return Answer.Redirect.to(back(request, set))
                    .saying(said(set, texts))
                    .undoing(undone.changeSet());
        }
        if (outcome instanceof UndoOutcome.Blocked blocked) {
            return page.blocked(set, blocked.later(), request, texts).answer();
        }
        return Answer.Redirect.to("/changes/" + set.id()).saying(texts.of("history.already"));
    }

    /**
     * Undoes it for a program.
     *
     * @throws Refusal with what stands in the way
     */
    String undo(Request request, Texts texts) {
        ChangeSet set = allowed(request, texts);
        UndoOutcome outcome = undo.undo(set.id(), request.author());
        if (outcome instanceof UndoOutcome.Undone undone) {
            return undone.changeSet();
        }
        if (outcome instanceof UndoOutcome.Blocked blocked) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "LATER_CHANGES",
                    texts.of("history.blocked"),
                    blocked.later().stream()
                            .map(later -> new Refusal.Fault(later.id(), null, later.what()))
                            .toList());
        }
        throw new Refusal(Refusal.Kind.CONFLICT, "ALREADY_UNDONE", texts.of("history.already"));
    }

    private ChangeSet allowed(Request request, Texts texts) {
        ChangeSet set = page.found(request, texts);
        if (!telling.right().may(request, set.id())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "NOT_YOURS_TO_UNDO", texts.of("history.notYours"));
        }
        return set;
    }

    /** What was undone; where that was an undo itself, what is there again. */
    private String said(ChangeSet set, Texts texts) {
        Origin origin = Origin.of(set, telling.history());
        return texts.of(
                origin.again() ? "history.again" : "history.undone",
                origin.set().what());
    }

    /** Where she came from; the page of a record that is gone with the undo would only say that nothing is there. */
    private String back(Request request, ChangeSet set) {
        Optional<String> from = request instanceof HostRequest host ? host.cameFrom() : Optional.empty();
        Set<String> gone = new HashSet<>();
        telling.history().rows(set.id(), 0, LOOKED_AT).stream()
                .filter(row -> row.before().isEmpty())
                .forEach(row -> keys(row, gone));
        return from.filter(path -> Arrays.stream(path.split("[/?]")).noneMatch(gone::contains))
                .orElse("/history");
    }

    private static void keys(ChangedRow row, Set<String> keys) {
        keys.add(row.record());
        if (row.after().get("code") instanceof String code) {
            keys.add(code);
        }
    }
}
