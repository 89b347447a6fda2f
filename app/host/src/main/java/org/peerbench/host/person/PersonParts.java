package org.peerbench.host.person;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Select;
import org.peerbench.api.page.part.TextArea;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.directory.AreaFilter;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.editing.RecordAccess;

/** The fields of the form, one under the other. Contacts are only asked of those who see them. */
record PersonParts(Handle sql, Request request, Texts texts, PersonFields fields, FormErrors errors) {
    private static final int LINES = 3;

    List<Content> all() {
        List<Content> parts = new ArrayList<>();
        parts.add(field("role", fields.role()).hint(texts.of("person.role.hint")));
        parts.add(field("name", fields.name()).hint(texts.of("person.name.hint")));
        parts.add(new Employer(
                texts.of("person.organisation"),
                texts.of("person.organisation.hint"),
                fields.organisation(),
                errors.of("organisation"),
                Employer.suggestions(sql, request)));
        parts.add(areas());
        if (request.viewer().seesContacts()) {
            parts.add(field("email", fields.email()).type("email").hint(texts.of("person.contact.hint")));
            parts.add(field("telephone", fields.telephone()).type("tel").width(20));
        }
        parts.add(new TextArea(
                "note",
                texts.of("person.note"),
                texts.of("person.note.hint"),
                fields.note(),
                errors.of("note"),
                LINES));
        return parts;
    }

    private TextField field(String name, String value) {
        return TextField.of(name, texts.of("person." + name), value, errors.of(name));
    }

    private Select areas() {
        List<Option> options = new ArrayList<>();
        if (RecordAccess.may(request, List.of())) {
            options.add(Option.of("", texts.of("person.area.ofOrganisation")));
        }
        Areas all = new Areas(sql);
        all.withIds(fields.area().isEmpty() ? List.of() : List.of(fields.area()))
                .forEach(entry -> add(options, entry));
        all.all(AreaFilter.on(request.asOf())).stream()
                .filter(entry -> RecordAccess.may(request, List.of(entry.area().id())))
                .filter(entry -> !entry.area().id().equals(fields.area()))
                .forEach(entry -> add(options, entry));
        return new Select(
                "area",
                texts.of("person.area"),
                texts.of("person.area.hint"),
                options,
                fields.area(),
                errors.of("area"));
    }

    private static void add(List<Option> options, AreaEntry entry) {
        options.add(Option.of(entry.area().id(), entry.area().name()));
    }
}
