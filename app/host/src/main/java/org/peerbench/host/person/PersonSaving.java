package org.peerbench.host.person;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.Request;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.Contacts;
import org.peerbench.host.directory.People;
import org.peerbench.host.directory.PersonDraft;
import org.peerbench.host.directory.PersonEditor;
import org.peerbench.host.directory.Saving;
import org.peerbench.host.editing.RecordAccess;

/** Saves people for a form or a program, if who asks may do so in all the areas concerned. */
record PersonSaving(Request request, ToolContext context) {
    /** What became of a save, and the change set it is in. */
    record Outcome(Saving<Person> saving, String set) {}

    Outcome add(PersonDraft draft) {
        refuseContacts(draft);
        return context.database().write(request.author(), sentence("person.history.added", draft), tx -> {
            allow(areas(tx.sql(), draft));
            var saving = new PersonEditor(tx.sql(), tx.changes()).add(draft);
            return new Outcome(saving, tx.changes().set());
        });
    }

    /**
     * Changes a person. Contacts that the writer cannot see stay as they are.
     *
     * @throws org.peerbench.api.data.StaleRecord if somebody else saved it since
     */
    Outcome change(String id, long revision, PersonDraft draft) {
        refuseContacts(draft);
        return context.database().write(request.author(), sentence("person.history.changed", draft), tx -> {
            Person stored = new People(tx.sql(), Contacts.SHOWN)
                    .find(id)
                    .orElseThrow(() -> Refusal.notFound(context.texts().of("person.nothing")));
            allow(PersonPage.areas(stored));
            allow(areas(tx.sql(), draft));
            PersonDraft whole = request.viewer().seesContacts() ? draft : withContactsOf(stored, draft);
            var saving = new PersonEditor(tx.sql(), tx.changes()).update(id, revision, whole);
            return new Outcome(saving, tx.changes().set());
        });
    }

    private void allow(List<String> areas) {
        RecordAccess.require(request, areas, context.texts());
    }

    private void refuseContacts(PersonDraft draft) {
        boolean given = isGiven(draft.email()) || isGiven(draft.telephone());
        if (given && !request.viewer().seesContacts()) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN, "CONTACTS", context.texts().of("person.contacts.notYours"));
        }
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    private static PersonDraft withContactsOf(Person stored, PersonDraft draft) {
        return new PersonDraft(
                draft.role(),
                draft.name(),
                draft.organisation(),
                draft.area(),
                stored.email(),
                stored.telephone(),
                draft.note());
    }

    /** The id; what is not known stays as it is: it is nobody's area. */
    private static List<String> areas(Handle sql, PersonDraft draft) {
        List<String> ids = new ArrayList<>();
        if (isGiven(draft.area())) {
            ids.add(new Areas(sql)
                    .find(draft.area().strip())
                    .map(entry -> entry.area().id())
                    .orElse(draft.area()));
        }
        return ids;
    }

    private String sentence(String key, PersonDraft draft) {
        return context.texts().of(key, draft.role());
    }
}
