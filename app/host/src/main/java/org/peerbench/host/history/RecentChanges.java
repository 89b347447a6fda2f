package org.peerbench.host.history;

import gg.jte.Content;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Bundle;
import org.peerbench.host.change.ChangeSelection;
import org.peerbench.host.listing.Address;
import org.peerbench.host.templates.history.JterecentGenerated;

/**
 * Puts the last changes of a record below its page: who, when, what before and after, how each is undone, and the way to
 * all of them. May be used by any thread.
 */
public final class RecentChanges {
    /** The words with which changes are told. */
    public static final Bundle TEXTS = new Bundle("org.peerbench.host.history.messages");

    private static final int SHOWN = 3;

    private final Telling telling;

    RecentChanges(Telling telling) {
        this.telling = telling;
    }

    /** Below the page of the area in the path. */
    public Page ofArea(Page page) {
        return below(page, (request, context) -> shown(Subject.area(request, context), request, context));
    }

    /** Below the page of the organisation in the path. */
    public Page ofOrganisation(Page page) {
        return below(page, (request, context) -> shown(Subject.organisation(request, context), request, context));
    }

    /** Below the page of the person in the path. */
    public Page ofPerson(Page page) {
        return below(page, (request, context) -> shown(Subject.person(request, context), request, context));
    }

    /** Below the page of the account in the path. */
    public Page ofAccount(Page page) {
        return below(page, (request, context) -> {
            Subject it = Subject.account(request);
            return shown(it, all("account"), request, context);
        });
    }

    /** Below a list of all rows of a table. */
    public Page ofAll(String table, Page page) {
        Subject all = new Subject(
                null,
                null,
                null,
                null,
                null,
                ChangeSelection.all().ofTable(table),
                row -> row.table().equals(table));
        return below(page, (request, context) -> shown(all, all(table), request, context));
    }

    private static String all(String table) {
        return Address.of("/history").with("what", table).text();
    }

    private interface Changes {
        Content of(Request request, ToolContext context);
    }

    private static Page below(Page page, Changes changes) {
        return new Page(page.path(), page.permission(), (request, context) -> {
            Answer answer = page.handler().answer(request, context);
            return answer instanceof Answer.Whole whole
                    ? with(whole.view(), changes.of(request, context)).answer()
                    : answer;
        });
    }

    private static View with(View view, Content changes) {
        Content both = out -> {
            view.body().writeTo(out);
            changes.writeTo(out);
        };
        return new View(view.title(), view.context(), view.trail(), view.area(), both, view.status());
    }

    private Content shown(Subject it, Request request, ToolContext context) {
        return shown(it, it.path() + "/history", request, context);
    }

    private Content shown(Subject it, String all, Request request, ToolContext context) {
        ChangeSelection selection = telling.discretion(request).narrow(it.selection());
        RecentShown shown = new RecentShown(
                context.texts(),
                telling.sets(
                        telling.history().page(selection.atMost(SHOWN)).sets(),
                        RecordHistories.FEW,
                        it.about(),
                        request,
                        context.texts()),
                request.formToken(),
                all);
        return Template.of(JterecentGenerated::render, shown);
    }
}
