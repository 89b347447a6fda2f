package org.peerbench.host.organisation;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Select;
import org.peerbench.api.page.part.TextArea;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.OrganisationFilter;
import org.peerbench.host.directory.Organisations;
import org.peerbench.host.directory.Tally;
import org.peerbench.host.editing.AreaBoxes;
import org.peerbench.host.listing.OpenWords;

/** The fields of the form, one under the other. */
record OrganisationParts(Handle sql, Request request, Texts texts, OrganisationFields fields, FormErrors errors) {
    private static final OrganisationFilter ALL = new OrganisationFilter(null, null, null, null, null);

    List<Content> all() {
        List<Content> parts = new ArrayList<>();
        parts.add(field("name", "organisation.name", fields.name()));
        parts.add(types());
        parts.add(field("otherType", "organisation.otherType", fields.other())
                .hint(texts.of("organisation.otherType.hint"))
                .width(20));
        parts.add(field("code", "organisation.code", fields.code())
                .hint(texts.of("organisation.code.hint"))
                .width(20));
        parts.add(AreaBoxes.of(sql, request, texts, "areas", fields.areas(), errors.of("areas")));
        parts.add(date("validFrom", "organisation.validFrom", fields.validFrom()));
        parts.add(date("validTo", "organisation.validTo", fields.validTo()));
        parts.add(new TextArea(
                "successors",
                texts.of("organisation.successors"),
                texts.of("organisation.successors.hint"),
                fields.successors(),
                errors.of("successors"),
                2));
        parts.add(
                field("website", "organisation.website", fields.website()).hint(texts.of("organisation.website.hint")));
        parts.add(new TextArea(
                "note",
                texts.of("organisation.note"),
                texts.of("organisation.note.hint"),
                fields.note(),
                errors.of("note"),
                3));
        return parts;
    }

    private TextField field(String name, String label, String value) {
        return TextField.of(name, texts.of(label), value, errors.of(name));
    }

    private TextField date(String name, String label, String value) {
        return field(name, label, value).date().hint(texts.of("editing.date.hint"));
    }

    /** The types in use and those that every network needs; what is chosen is always among them. */
    private Select types() {
        OpenWords words = OpenWords.types(texts);
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.of("organisation.type.choose")));
        Stream<String> used = new Organisations(sql).types(ALL).stream().map(Tally::value);
        Stream<String> usual = Stream.of(texts.of("organisation.types").split(" "));
        Stream.of(used, usual, Stream.of(fields.type()))
                .flatMap(some -> some)
                .filter(type -> !type.isEmpty() && !type.equals(OrganisationFields.OTHER))
                .distinct()
                .map(type -> Option.of(type, words.of(type)))
                .sorted((one, two) -> one.text().compareToIgnoreCase(two.text()))
                .forEach(options::add);
        options.add(Option.of(OrganisationFields.OTHER, texts.of("organisation.type.other")));
        return new Select("type", texts.of("organisation.type"), null, options, fields.type(), errors.of("type"));
    }
}
