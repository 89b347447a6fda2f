package org.peerbench.host.history;

import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.host.change.ChangeSelection;
import org.peerbench.host.change.ChangedRow;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.Contacts;
import org.peerbench.host.directory.Organisations;
import org.peerbench.host.directory.People;

/**
 * Whose history is asked for.
 *
 * @param id        of the record
 * @param name      what it is called
 * @param place     the address of the list that it stands in
 * @param list      message key of that list's name
 * @param area      the area that its page is about, or {@code null}
 * @param selection the changes that concern it
 * @param about     which rows of such a change are shown with it
 */
record Subject(
        String id,
        String name,
        String place,
        String list,
        String area,
        ChangeSelection selection,
        Predicate<ChangedRow> about) {
    static Subject organisation(Request request, ToolContext context) {
        return found(
                context,
                sql -> new Organisations(sql)
                        .find(request.path("organisation"))
                        .map(entry -> entry.organisation())
                        .map(it -> record(
                                it.id(), it.name(), "/organisations", "organisation.all", null, "organisation")));
    }

    static Subject person(Request request, ToolContext context) {
        return found(
                context,
                sql -> new People(sql, Contacts.HIDDEN)
                        .find(request.path("person"))
                        .map(it -> record(it.id(), it.role(), "/people", "person.all", it.area(), "person")));
    }

    static Subject area(Request request, ToolContext context) {
        return found(
                context,
                sql -> new Areas(sql)
                        .find(request.path("area"))
                        .map(entry -> entry.area())
                        .map(it -> new Subject(
                                it.id(),
                                it.name(),
                                "/areas",
                                "history.areas",
                                it.id(),
                                ChangeSelection.all().inArea(it.id()),
                                row -> row.area().filter(it.id()::equals).isPresent()
                                        || row.table().equals("organisation"))));
    }

    /** An account is no record of the directory: only its changes are asked for. */
    static Subject account(Request request) {
        String id = request.path("account");
        return record(id, null, null, null, null, "account");
    }

    private static Subject record(String id, String name, String place, String list, String area, String table) {
        // The record's own rows, and those that tie it to others.
        Predicate<ChangedRow> about = row -> row.record().equals(id)
                || row.before().containsValue(id)
                || row.after().containsValue(id);
        return new Subject(id, name, place, list, area, ChangeSelection.all().ofRecord(table, id), about);
    }

    private interface Finding {
        Optional<Subject> in(Handle sql);
    }

    private static Subject found(ToolContext context, Finding finding) {
        return context.database()
                .read(finding::in)
                .orElseThrow(() -> Refusal.notFound(context.texts().of("history.noRecord")));
    }

    /** The record's page. */
    String path() {
        return place + "/" + id;
    }
}
