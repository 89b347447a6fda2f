package org.peerbench.host.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.change.ChangeSelection;
import org.peerbench.host.change.ChangedRow;
import org.peerbench.host.change.HistoryPage;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.Contacts;
import org.peerbench.host.directory.Organisations;
import org.peerbench.host.directory.People;
import org.peerbench.host.listing.Address;
import org.peerbench.host.listing.Pager;
import org.peerbench.host.templates.history.JtelistGenerated;

/** What changed in one organisation, with one person, or in one area. */
record RecordHistories(Telling telling) {
    /** In larger sets, such as a first load, the record is one of thousands. */
    private static final int FEW = 60;

    private record Subject(String id, String name, String place, String list, String area) {}

    Answer ofOrganisation(Request request, ToolContext context) {
        Subject it = subject(
                context,
                sql -> new Organisations(sql)
                        .find(request.path("organisation"))
                        .map(entry -> entry.organisation())
                        .map(found ->
                                new Subject(found.id(), found.name(), "organisations", "organisation.all", null)));
        return draw(it, ChangeSelection.all().ofRecord("organisation", it.id()), about(it.id()), request, context);
    }

    Answer ofPerson(Request request, ToolContext context) {
        Subject it = subject(
                context,
                sql -> new People(sql, Contacts.HIDDEN)
                        .find(request.path("person"))
                        .map(found -> new Subject(found.id(), found.role(), "people", "person.all", found.area())));
        return draw(it, ChangeSelection.all().ofRecord("person", it.id()), about(it.id()), request, context);
    }

    Answer ofArea(Request request, ToolContext context) {
        Subject it = subject(
                context,
                sql -> new Areas(sql)
                        .find(request.path("area"))
                        .map(entry -> entry.area())
                        .map(found -> new Subject(found.id(), found.name(), "areas", "history.areas", found.id())));
        Predicate<ChangedRow> there = row ->
                row.area().filter(it.id()::equals).isPresent() || row.table().equals("organisation");
        return draw(it, ChangeSelection.all().inArea(it.id()), there, request, context);
    }

    private interface Finding {
        Optional<Subject> in(Handle sql);
    }

    private static Subject subject(ToolContext context, Finding finding) {
        return context.database()
                .read(finding::in)
                .orElseThrow(() -> Refusal.notFound(context.texts().of("history.noRecord")));
    }

    /** The record's own rows, and those that tie it to others. */
    private static Predicate<ChangedRow> about(String id) {
        return row -> row.record().equals(id)
                || row.before().containsValue(id)
                || row.after().containsValue(id);
    }

    private Answer draw(
            Subject it, ChangeSelection asked, Predicate<ChangedRow> about, Request request, ToolContext context) {
        Texts texts = context.texts();
        ChangeSelection selection = new Discretion(request.viewer()).narrow(asked);
        Optional<String> cursor = request.query(Pager.CURSOR);
        HistoryPage page = telling.history()
                .page(cursor.map(selection::before).orElse(selection).atMost(HistoryList.SIZE));
        Address address = Address.of("/" + it.place() + "/" + it.id() + "/history");
        HistoryShown shown = new HistoryShown(
                texts,
                null,
                telling.sets(page.sets(), FEW, about, request, texts),
                request.formToken(),
                cursor.map(later -> address.text()).orElse(null),
                page.next().map(next -> address.with(Pager.CURSOR, next).text()).orElse(null),
                texts.of("history.nothing"));
        return View.of(texts.of("history.of", it.name()), Template.of(JtelistGenerated::render, shown))
                .context(texts.of("history.context"))
                .under(crumbs(it, texts).toArray(View.Crumb[]::new))
                .about(it.area())
                .answer();
    }

    private static List<View.Crumb> crumbs(Subject it, Texts texts) {
        return List.of(
                new View.Crumb(texts.of(it.list()), "/" + it.place()),
                new View.Crumb(it.name(), "/" + it.place() + "/" + it.id()));
    }
}
