package org.peerbench.host.person;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.StaleRecord;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.PersonDraft;
import org.peerbench.host.directory.Saving;
import org.peerbench.host.editing.BothVersions;
import org.peerbench.host.editing.RecordAccess;
import org.peerbench.host.editing.RecordForm;
import org.peerbench.host.editing.Seen;
import org.peerbench.host.editing.StalePage;

/** Adding and changing people. */
final class PersonForms {
    private PersonForms() {}

    static Answer empty(Request request, ToolContext context) {
        return context.database().read(sql -> {
            String employer =
                    PersonFields.nameOf(sql, request.query("organisation").orElse(null));
            String area = request.query("area")
                    .flatMap(new Areas(sql)::find)
                    .map(entry -> entry.area().id())
                    .orElse("");
            return fresh(sql, request, context.texts(), PersonFields.blank(employer, area), new FormErrors())
                    .answer();
        });
    }

    static Answer add(Request request, ToolContext context) {
        PersonFields fields = PersonFields.of(request.form());
        var outcome = new PersonSaving(request, context).add(draft(request, context, fields));
        if (outcome.saving() instanceof Saving.Rejected<Person> rejected) {
            FormErrors errors = errors(rejected, fields, context.texts());
            return context.database()
                    .read(sql -> fresh(sql, request, context.texts(), fields, errors))
                    .invalid()
                    .answer();
        }
        return saved(outcome, "person.added", context.texts());
    }

    static Answer filled(Request request, ToolContext context) {
        return context.database().read(sql -> {
            Person person = PersonPage.asked(sql, request, context.texts());
            RecordAccess.require(request, PersonPage.areas(person), context.texts());
            return form(
                            sql,
                            request,
                            context.texts(),
                            person.revision(),
                            PersonFields.of(sql, person),
                            new FormErrors())
                    .answer();
        });
    }

    static Answer change(Request request, ToolContext context) {
        PersonFields fields = PersonFields.of(request.form());
        long seen = Seen.in(request.form());
        if (request.form().text(BothVersions.KEEP).equals(BothVersions.EDIT)) {
            return again(request, context, seen, fields, new FormErrors()).answer();
        }
        try {
            PersonDraft draft = draft(request, context, fields);
            var outcome = new PersonSaving(request, context).change(request.path("person"), seen, draft);
            if (outcome.saving() instanceof Saving.Rejected<Person> rejected) {
                return again(request, context, seen, fields, errors(rejected, fields, context.texts()))
                        .invalid()
                        .answer();
            }
            Person person = outcome.saving().orRefuse();
            return person.revision() == seen
                    ? Answer.Redirect.to(PersonPage.path(person))
                            .saying(context.texts().of("editing.unchanged"))
                    : saved(outcome, "person.changed", context.texts());
        } catch (StaleRecord stale) {
            return stale(request, context, fields);
        }
    }

    private static PersonDraft draft(Request request, ToolContext context, PersonFields fields) {
        return fields.draft(context.database().read(sql -> Employer.resolve(sql, request, fields.organisation())));
    }

    /** The employer is written by name here, so that what is wrong with it is told in these terms. */
    private static FormErrors errors(Saving.Rejected<Person> rejected, PersonFields fields, Texts texts) {
        FormErrors told = new FormErrors();
        rejected.errors()
                .all()
                .forEach((field, sentence) -> told.add(
                        field,
                        field.equals("organisation")
                                ? texts.of("person.organisation.unknown", fields.organisation())
                                : sentence));
        return told;
    }

    private static Answer saved(PersonSaving.Outcome outcome, String key, Texts texts) {
        Person person = outcome.saving().orRefuse();
        return Answer.Redirect.to(PersonPage.path(person))
                .saying(texts.of(key, person.role()))
                .undoing(outcome.set());
    }

    private record Both(Person stored, List<BothVersions.Line> lines) {}

    private static Answer stale(Request request, ToolContext context, PersonFields mine) {
        Texts texts = context.texts();
        Both both = context.database().read(sql -> {
            Person stored = PersonPage.asked(sql, request, texts);
            PersonFields theirs = PersonFields.of(sql, stored);
            return new Both(stored, new PersonVersions(sql, request, texts).lines(theirs, mine));
        });
        Person person = both.stored();
        String back = PersonPage.path(person);
        return StalePage.of(request, context, "person", person.id(), person.revision(), back, both.lines())
                .under(PersonPage.crumb(texts), new View.Crumb(person.role(), back))
                .answer();
    }

    private static View again(
            Request request, ToolContext context, long revision, PersonFields fields, FormErrors errors) {
        return context.database().read(sql -> form(sql, request, context.texts(), revision, fields, errors));
    }

    private static View fresh(Handle sql, Request request, Texts texts, PersonFields fields, FormErrors errors) {
        var parts = new PersonParts(sql, request, texts, fields, errors).all();
        return View.of(texts.of("person.add"), RecordForm.of(request, texts, "/people", null, errors, parts))
                .context(texts.of("editing.kept"))
                .under(PersonPage.crumb(texts));
    }

    private static View form(
            Handle sql, Request request, Texts texts, long revision, PersonFields fields, FormErrors errors) {
        Person person = PersonPage.asked(sql, request, texts);
        String back = PersonPage.path(person);
        var parts = new PersonParts(sql, request, texts, fields, errors).all();
        return View.of(
                        texts.of("person.change", person.role()),
                        RecordForm.of(request, texts, back, revision, errors, parts))
                .context(texts.of("editing.kept"))
                .under(PersonPage.crumb(texts), new View.Crumb(person.role(), back));
    }
}
