package org.peerbench.host.history;

import java.util.List;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.change.ChangeSelection;
import org.peerbench.host.change.ChangeSet;
import org.peerbench.host.change.ChangedRow;
import org.peerbench.host.listing.Address;
import org.peerbench.host.templates.history.JtesetGenerated;

/** One change set: who, when, by which way, and each row before and after. */
record SetPage(Telling telling) {
    private static final int SIZE = 50;
    /** Asks what stands in the way of an undo that was tried elsewhere. */
    private static final String BLOCKED = "blocked";

    private static final String AFTER = "after";
    private static final int DIGITS = 9;

    Answer answer(Request request, ToolContext context) {
        ChangeSet set = found(request, context.texts());
        if (request.query(BLOCKED).isEmpty()) {
            return view(set, List.of(), false, request, context.texts()).answer();
        }
        return blocked(set, telling.history().later(set.id()), request, context.texts())
                .answer();
    }

    /** The set, with those that stand in the way of its undo. */
    View blocked(ChangeSet set, List<ChangeSet> later, Request request, Texts texts) {
        return view(set, telling.sets(later, 0, row -> true, request, texts), true, request, texts)
                .invalid();
    }

    /**
     * The set that the path names, if the viewer may know of it.
     *
     * @throws Refusal 404
     */
    ChangeSet found(Request request, Texts texts) {
        ChangeSelection mine =
                telling.discretion(request).narrow(ChangeSelection.all().only(request.path("set")));
        return telling.history().page(mine.atMost(1)).sets().stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(texts.of("history.noSet")));
    }

    private View view(ChangeSet set, List<ShownSet> later, boolean blocked, Request request, Texts texts) {
        long after = request.query(AFTER)
                .filter(text -> text.length() <= DIGITS && text.chars().allMatch(Character::isDigit))
                .map(Long::parseLong)
                .orElse(0L);
        List<ChangedRow> rows = telling.history().rows(set.id(), after, SIZE);
        long to = rows.isEmpty() ? after : rows.get(rows.size() - 1).position();
        Address address = Address.of("/changes/" + set.id());
        SetShown shown = new SetShown(
                texts,
                telling.shown(set, telling.rows(rows, request, texts), request, texts),
                set.through(),
                after + 1,
                to,
                after > 0 ? address.text() : null,
                to < set.rows() ? address.with(AFTER, to).text() : null,
                set.undoes().map(id -> "/changes/" + id).orElse(null),
                later,
                blocked,
                request.formToken());
        return View.of(
                        texts.of(blocked ? "history.blocked.title" : "history.set.title", set.what()),
                        Template.of(JtesetGenerated::render, shown))
                .context(texts.of("history.set.context", shown.set().when(), set.authorName(), set.rows()))
                .under(new View.Crumb(texts.of("history.title"), "/history"));
    }
}
