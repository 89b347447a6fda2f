package org.peerbench.host.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.data.Changes;
import org.peerbench.api.directory.Person;

/** Adds and changes people within one transaction. */
public final class PersonEditor {
    private static final List<String> FIELDS = List.of("name", "email", "telephone", "note");
    private static final List<String> PERSONAL = List.of("name", "email", "telephone", "note", "search");

    private final Handle sql;
    private final Changes changes;
    private final People people;

    /** Writes on this transaction's connection and into its change log. */
    public PersonEditor(Handle sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
        people = new People(sql, Contacts.SHOWN);
    }

    /** Adds a person. */
    public Saving<Person> add(PersonDraft draft) {
        Faults faults = check(draft);
        Map<String, Object> row = columns(draft, faults);
        if (faults.any()) {
            return faults.rejected();
        }
        String id = changes.newId();
        row.put("id", id);
        changes.insert("person", row);
        return new Saving.Saved<>(people.find(id).orElseThrow());
    }

    /**
     * Changes a person.
     *
     * @param revision the one the writer has seen
     * @throws org.peerbench.api.data.StaleRecord if somebody else saved it since
     * @throws Refusal if there is no such person
     */
    public Saving<Person> update(String id, long revision, PersonDraft draft) {
        if (people.find(id).isEmpty()) {
            throw Refusal.notFound(Sentences.of("directory.no-person", id));
        }
        Faults faults = check(draft);
        Map<String, Object> row = columns(draft, faults);
        if (faults.any()) {
            return faults.rejected();
        }
        changes.update("person", id, revision, row);
        return new Saving.Saved<>(people.find(id).orElseThrow());
    }

    /**
     * Forgets who a person is, here and in the history: the role stays with the place where it is held, as for anybody of
     * whom only the role is known.
     *
     * @return the fields that held something, as they are called in the directory; none if there is no such person
     */
    public List<String> forget(String id) {
        Map<String, String> held = sql.createQuery("select name, email, telephone, note from person where id = :id")
                .bind("id", id)
                .mapToMap(String.class)
                .findOne()
                .orElse(Map.of());
        if (changes.erase("person", id, PERSONAL)) {
            // What a person is found by is worked out, not recorded: it is no change of its own.
            people.find(id)
                    .ifPresent(person -> sql.createUpdate("update person set search = :search where id = :id")
                            .bind("search", SearchText.of(person.role()))
                            .bind("id", id)
                            .execute());
        }
        return FIELDS.stream().filter(field -> held.get(field) != null).toList();
    }

    static Faults check(PersonDraft draft) {
        return new Faults()
                .required("role", draft.role())
                .brief("name", draft.name())
                .brief("telephone", draft.telephone())
                .email(draft.email())
                .note(draft.note());
    }

    private Map<String, Object> columns(PersonDraft draft, Faults faults) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("role", Draft.clean(draft.role()));
        row.put("name", Draft.clean(draft.name()));
        row.put("organisation_id", Keys.organisations(sql).id("organisation", draft.organisation(), faults));
        row.put("area_id", Keys.areas(sql).id("area", draft.area(), faults));
        row.put("email", Draft.clean(draft.email()));
        row.put("telephone", Draft.clean(draft.telephone()));
        row.put("note", Draft.clean(draft.note()));
        row.put("search", SearchText.of(draft.role(), draft.name()));
        return row;
    }
}
