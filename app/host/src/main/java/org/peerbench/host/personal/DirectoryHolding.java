package org.peerbench.host.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.directory.Person;
import org.peerbench.api.gathering.HeldFact;
import org.peerbench.host.directory.PersonEditor;

/** What the directory holds about a person. */
final class DirectoryHolding {
    private static final String VERSIONS =
            "select count(*) from change_row where table_name = 'person' and record_id = :person";

    private DirectoryHolding() {}

    static List<HeldFact> find(String person, ToolContext context) {
        return context.directory().person(person).map(it -> facts(it, context)).orElse(List.of());
    }

    private static List<HeldFact> facts(Person person, ToolContext context) {
        String page = "people/" + person.id();
        List<HeldFact> facts = new ArrayList<>();
        add(facts, context, "role", person.role(), page);
        add(facts, context, "name", person.name(), page);
        add(facts, context, "email", person.email(), page);
        add(facts, context, "telephone", person.telephone(), page);
        add(facts, context, "note", person.note(), page);
        add(facts, context, "organisation", organisation(person, context), page);
        add(facts, context, "area", area(person, context), page);
        long versions = context.database()
                .read(sql -> sql.createQuery(VERSIONS)
                        .bind("person", person.id())
                        .mapTo(Long.class)
                        .one());
        add(facts, context, "history", context.texts().of("personal.versions", versions), page + "/history");
        return facts;
    }

    private static void add(List<HeldFact> facts, ToolContext context, String field, String value, String page) {
        if (value != null) {
            facts.add(new HeldFact(context.texts().of("personal.field." + field), value, page));
        }
    }

    private static String organisation(Person person, ToolContext context) {
        return Optional.ofNullable(person.organisation())
                .flatMap(context.directory()::organisation)
                .map(Organisation::name)
                .orElse(null);
    }

    private static String area(Person person, ToolContext context) {
        return Optional.ofNullable(person.area())
                .flatMap(context.directory()::area)
                .map(Area::name)
                .orElse(null);
    }

    static List<String> erase(String person, Transaction tx, ToolContext context) {
        List<String> erased = new ArrayList<>();
        for (String field : new PersonEditor(tx.sql(), tx.changes()).forget(person)) {
            erased.add(context.texts().of("personal.erased." + field));
        }
        if (!erased.isEmpty()) {
            erased.add(context.texts().of("personal.erased.history"));
        }
        return erased;
    }
}
