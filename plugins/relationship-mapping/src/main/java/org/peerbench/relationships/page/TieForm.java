package org.peerbench.relationships.page;

import gg.jte.Content;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Radios;
import org.peerbench.api.page.part.Select;
import org.peerbench.api.page.part.TextArea;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.record.Reports;
import org.peerbench.relationships.templates.JtetieFormGenerated;

/** Recording who works with whom, how closely, in whose eyes, since when and from which source. */
public final class TieForm {
    private TieForm() {}

    /** The page, as its template sees it. */
    public record Model(Texts texts, Place place, Content token, Content errors, List<Content> fields) {}

    /** Answers {@code areas/{area}/ties/new}. */
    public static Answer show(Request request, ToolContext context) {
        return view(request, context, TieEntry.of(request), new FormErrors()).answer();
    }

    private static View view(Request request, ToolContext context, TieEntry entry, FormErrors errors) {
        Place place = Place.of(request, context);
        Texts texts = context.texts();
        List<Actor> partners = place.known().actors(request.asOf());
        Model model = new Model(
                texts,
                place,
                request.formToken(),
                new ErrorSummary(texts.of("form.problem"), errors),
                fields(entry, partners, people(place, partners, context), errors, texts));
        return View.of(texts.of("tie.form.title"), Template.of(JtetieFormGenerated::render, model))
                .context(place.area().name())
                .under(place.trail())
                .about(place.area().id());
    }

    /** Everyone of a partner whom the area knows. */
    private static List<Person> people(Place place, List<Actor> partners, ToolContext context) {
        return context.directory().peopleIn(place.area().id()).stream()
                .filter(person ->
                        partners.stream().anyMatch(partner -> partner.id().equals(person.organisation())))
                .toList();
    }

    private static Select carrier(
            String field,
            String organisation,
            TieEntry entry,
            List<Actor> partners,
            List<Person> people,
            FormErrors errors,
            Texts texts) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.of("tie.form.person.none")));
        partners.stream()
                .filter(partner -> organisation.isEmpty() || partner.id().equals(organisation))
                .forEach(partner -> people.stream()
                        .filter(person -> partner.id().equals(person.organisation()))
                        .forEach(person -> options.add(Option.of(
                                person.id(), texts.of("tie.form.person", partner.label(), said(person, texts))))));
        String chosen = field.equals("fromPerson") ? entry.fromPerson() : entry.toPerson();
        return new Select(
                field,
                texts.of("tie.form." + field),
                texts.of("tie.form.person.hint"),
                options,
                chosen,
                errors.of(field));
    }

    private static String said(Person person, Texts texts) {
        return person.name() == null ? person.role() : texts.of("people.roleAndName", person.role(), person.name());
    }

    private static List<Content> fields(
            TieEntry entry, List<Actor> partners, List<Person> people, FormErrors errors, Texts texts) {
        List<Option> names = new ArrayList<>();
        names.add(Option.of("", texts.of("tie.form.pick")));
        partners.forEach(partner -> names.add(Option.of(partner.id(), partner.label())));
        return List.of(
                new Select("from", texts.of("tie.form.from"), null, names, entry.from(), errors.of("from")),
                new Select("to", texts.of("tie.form.to"), null, names, entry.to(), errors.of("to")),
                new Radios("level", texts.of("tie.form.level"), null, levels(texts), entry.level(), errors.of("level")),
                carrier("fromPerson", pinned(entry.from(), errors), entry, partners, people, errors, texts),
                carrier("toPerson", pinned(entry.to(), errors), entry, partners, people, errors, texts),
                new Radios(
                        "says",
                        texts.of("tie.form.says"),
                        texts.of("tie.form.says.hint"),
                        sides(texts),
                        entry.says(),
                        errors.of("says")),
                TextField.of("since", texts.of("tie.form.since"), entry.since(), errors.of("since"))
                        .hint(texts.of("form.date.hint"))
                        .date(),
                TextField.of("observed", texts.of("tie.form.observed"), entry.observed(), errors.of("observed"))
                        .hint(texts.of("form.date.hint"))
                        .date(),
                TextField.of("source", texts.of("tie.form.source"), entry.source(), errors.of("source"))
                        .hint(texts.of("tie.form.source.hint")),
                new TextArea("note", texts.of("tie.form.note"), null, entry.note(), null, 2));
    }

    /** The people of one organisation only, unless the form comes back to be put right, perhaps with another one. */
    private static String pinned(String organisation, FormErrors errors) {
        return errors.isEmpty() ? organisation : "";
    }

    private static List<Option> levels(Texts texts) {
        List<Option> levels = new ArrayList<>();
        Relations.INTENSITY
                .scale()
                .points()
                .forEach(point -> levels.add(new Option(
                        Integer.toString(point.value()),
                        sentence(point.label().in(texts)),
                        point.wording().in(texts))));
        levels.add(Option.of(TieEntry.UNKNOWN, texts.of("tie.form.unknown")));
        return levels;
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static List<Option> sides(Texts texts) {
        return List.of(
                Option.of("both", texts.of("tie.form.says.both")),
                Option.of("from", texts.of("tie.form.says.from")),
                Option.of("to", texts.of("tie.form.says.to")));
    }

    /** Receives {@code areas/{area}/ties}. */
    public static Answer save(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        TieEntry entry = TieEntry.of(request.form());
        List<Actor> partners = place.known().actors(request.asOf());
        FormErrors errors = entry.check(partners, people(place, partners, context), context.texts());
        if (!errors.isEmpty()) {
            return view(request, context, entry, errors).invalid().answer();
        }
        String what = context.texts()
                .of("tie.form.saved", entry.name(entry.from(), partners), entry.name(entry.to(), partners));
        Instant now = context.clock().instant();
        return context.database().write(request.author(), what, tx -> {
            Reports reports = new Reports(tx.sql());
            entry.reports(now)
                    .forEach(report -> reports.add(tx.changes(), place.area().id(), report));
            return Answer.Redirect.to(place.path(""))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
