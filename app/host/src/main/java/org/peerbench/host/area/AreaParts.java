package org.peerbench.host.area;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Select;
import org.peerbench.api.page.part.TextArea;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.directory.Source;
import org.peerbench.host.listing.OpenWords;

/** The fields of the form, one under the other. */
record AreaParts(Coordinators coordinators, Texts texts, AreaFields fields, FormErrors errors) {
    /** For a new area and for one that was recorded by hand. */
    List<Content> all(boolean coordinates) {
        List<Content> parts = new ArrayList<>();
        parts.add(field("name", fields.name()));
        parts.add(field("code", fields.code())
                .hint(texts.of("area.field.code.hint"))
                .width(20));
        parts.add(field("kind", fields.kind())
                .hint(texts.of("area.field.kind.hint"))
                .width(20));
        parts.add(field("region", fields.region()).width(30));
        parts.add(date("validFrom", fields.validFrom()));
        parts.add(date("validTo", fields.validTo()));
        parts.addAll(own(coordinates));
        return parts;
    }

    /** For an area that came from a published source. */
    List<Content> published(AreaEntry entry, Map<String, Source> sources, boolean coordinates) {
        List<Content> parts = new ArrayList<>();
        parts.add(new Reference(
                texts.of("area.reference", new FigureNotes(texts).cited(sources.get(entry.source()))),
                List.of(
                        fact("name", entry.area().name()),
                        fact("code", entry.area().code()),
                        fact(
                                "kind",
                                new OpenWords(texts, "area.kind.")
                                        .of(entry.area().kind())),
                        fact("region", AreaFields.of(entry).region()),
                        fact("valid", ValidText.of(entry.area().valid(), texts)))));
        parts.addAll(own(coordinates));
        return parts;
    }

    private List<Content> own(boolean coordinates) {
        List<Content> parts = new ArrayList<>();
        if (coordinates) {
            parts.add(chosen("lead", fields.lead()));
            parts.add(chosen("cover", fields.cover()));
        }
        parts.add(new TextArea(
                "note",
                texts.of("area.fact.note"),
                texts.of("area.field.note.hint"),
                fields.note(),
                errors.of("note"),
                4));
        return parts;
    }

    private Overview.Fact fact(String key, String text) {
        return new Overview.Fact(texts.of("area.fact." + key), text, List.of());
    }

    private Content chosen(String name, String account) {
        List<Option> options = new ArrayList<>(List.of(Option.of("", texts.of("area.lead.none"))));
        coordinators.choices().forEach(each -> options.add(Option.of(each.account(), each.name())));
        boolean gone = !account.isEmpty()
                && options.stream().noneMatch(option -> option.value().equals(account));
        if (gone) {
            options.add(Option.of(account, coordinators.name(account).orElse(texts.of("area.lead.gone"))));
        }
        return new Select(name, texts.of("area.fact." + name), null, options, account, errors.of(name));
    }

    private TextField field(String name, String value) {
        return TextField.of(name, texts.of("area.fact." + name), value, errors.of(name));
    }

    private TextField date(String name, String value) {
        return field(name, value).date().hint(texts.of("editing.date.hint"));
    }
}
