package org.peerbench.host.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.directory.Person;
import org.peerbench.host.change.ChangedRow;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.Contacts;
import org.peerbench.host.directory.Organisations;
import org.peerbench.host.directory.People;

/** The names of the areas, organisations and people that some rows speak of, by id, read at once for all rows. */
record Names(Map<String, Named> byId, Function<String, Optional<String>> accounts) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A name, and where the record's page is ({@code null}: it has none). */
    record Named(String name, String path) {}

    static Names of(Handle sql, Collection<ChangedRow> rows, Function<String, Optional<String>> accounts) {
        Set<String> ids = new HashSet<>();
        for (ChangedRow row : rows) {
            ids.add(row.record());
            row.area().ifPresent(ids::add);
            row.before().values().forEach(value -> collect(value, ids));
            row.after().values().forEach(value -> collect(value, ids));
        }
        Map<String, Named> names = new HashMap<>();
        new Areas(sql)
                .withIds(ids)
                .forEach(entry ->
                        put(names, "areas", entry.area().id(), entry.area().name()));
        new Organisations(sql)
                .withIds(ids)
                .forEach(entry -> put(
                        names,
                        "organisations",
                        entry.organisation().id(),
                        entry.organisation().name()));
        new People(sql, Contacts.HIDDEN)
                .withIds(ids)
                .forEach(person -> put(names, "people", person.id(), roleFirst(person)));
        return new Names(names, accounts);
    }

    private static void collect(Object value, Set<String> ids) {
        if (value instanceof String text && isId(text)) {
            ids.add(text);
        }
    }

    private static void put(Map<String, Named> names, String place, String id, String name) {
        names.put(id, new Named(name, "/" + place + "/" + id));
    }

    private static String roleFirst(Person person) {
        return person.name() == null ? person.role() : person.role() + ", " + person.name();
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The record with this id, if it still exists and has a name. */
    Optional<Named> find(String id) {
        return Optional.ofNullable(byId.get(id)).or(() -> accounts.apply(id).map(name -> new Named(name, null)));
    }
}
