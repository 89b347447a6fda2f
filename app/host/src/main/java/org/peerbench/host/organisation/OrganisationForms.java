package org.peerbench.host.organisation;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.StaleRecord;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.OrganisationEntry;
import org.peerbench.host.directory.Saving;
import org.peerbench.host.editing.BothVersions;
import org.peerbench.host.editing.RecordAccess;
import org.peerbench.host.editing.RecordForm;
import org.peerbench.host.editing.Seen;
import org.peerbench.host.editing.StalePage;

/** Adding and changing organisations. */
final class OrganisationForms {
    private OrganisationForms() {}

    static Answer empty(Request request, ToolContext context) {
        return context.database().read(sql -> {
            List<String> chosen = request.query("area")
                    .flatMap(new Areas(sql)::find)
                    .map(entry -> List.of(entry.area().id()))
                    .orElse(List.of());
            return fresh(sql, request, context.texts(), OrganisationFields.in(chosen), new FormErrors())
                    .answer();
        });
    }

    static Answer add(Request request, ToolContext context) {
        OrganisationFields fields = OrganisationFields.of(request.form());
        var outcome = new OrganisationSaving(request, context).add(fields.draft());
        if (outcome.saving() instanceof Saving.Rejected<OrganisationEntry> rejected) {
            return context.database()
                    .read(sql -> fresh(sql, request, context.texts(), fields, rejected.errors()))
                    .invalid()
                    .answer();
        }
        return saved(outcome, "organisation.added", context.texts());
    }

    static Answer filled(Request request, ToolContext context) {
        return context.database().read(sql -> {
            OrganisationEntry entry = OrganisationPage.asked(sql, request, context.texts());
            RecordAccess.require(request, entry.organisation().areas(), context.texts());
            OrganisationFields fields = OrganisationFields.of(sql, entry);
            long revision = entry.organisation().revision();
            return form(sql, request, context.texts(), entry, revision, fields, new FormErrors())
                    .answer();
        });
    }

    static Answer change(Request request, ToolContext context) {
        OrganisationFields fields = OrganisationFields.of(request.form());
        long seen = Seen.in(request.form());
        if (request.form().text(BothVersions.KEEP).equals(BothVersions.EDIT)) {
            return again(request, context, seen, fields, new FormErrors()).answer();
        }
        try {
            var outcome =
                    new OrganisationSaving(request, context).change(request.path("organisation"), seen, fields.draft());
            if (outcome.saving() instanceof Saving.Rejected<OrganisationEntry> rejected) {
                return again(request, context, seen, fields, rejected.errors())
                        .invalid()
                        .answer();
            }
            boolean same = outcome.saving().orRefuse().organisation().revision() == seen;
            return same ? unchanged(outcome, context.texts()) : saved(outcome, "organisation.changed", context.texts());
        } catch (StaleRecord stale) {
            return stale(request, context, fields);
        }
    }

    private static Answer saved(OrganisationSaving.Outcome outcome, String key, Texts texts) {
        Organisation it = outcome.saving().orRefuse().organisation();
        return Answer.Redirect.to(Paths.of(it)).saying(texts.of(key, it.name())).undoing(outcome.set());
    }

    private static Answer unchanged(OrganisationSaving.Outcome outcome, Texts texts) {
        return Answer.Redirect.to(Paths.of(outcome.saving().orRefuse().organisation()))
                .saying(texts.of("editing.unchanged"));
    }

    private record Both(Organisation stored, List<BothVersions.Line> lines) {}

    private static Answer stale(Request request, ToolContext context, OrganisationFields mine) {
        Texts texts = context.texts();
        Both both = context.database().read(sql -> {
            OrganisationEntry stored = OrganisationPage.asked(sql, request, texts);
            OrganisationFields theirs = OrganisationFields.of(sql, stored);
            return new Both(stored.organisation(), new OrganisationVersions(sql, texts).lines(theirs, mine));
        });
        Organisation it = both.stored();
        String back = Paths.of(it);
        return StalePage.of(request, context, "organisation", it.id(), it.revision(), back, both.lines())
                .under(OrganisationPage.crumb(texts), new View.Crumb(it.name(), back))
                .answer();
    }

    private static View again(
            Request request, ToolContext context, long revision, OrganisationFields fields, FormErrors errors) {
        return context.database()
                .read(sql -> form(
                        sql,
                        request,
                        context.texts(),
                        OrganisationPage.asked(sql, request, context.texts()),
                        revision,
                        fields,
                        errors));
    }

    private static View fresh(Handle sql, Request request, Texts texts, OrganisationFields fields, FormErrors errors) {
        var parts = new OrganisationParts(sql, request, texts, fields, errors).all();
        return View.of(
                        texts.of("organisation.add"),
                        RecordForm.of(request, texts, "/organisations", null, errors, parts))
                .context(texts.of("editing.kept"))
                .under(OrganisationPage.crumb(texts));
    }

    private static View form(
            Handle sql,
            Request request,
            Texts texts,
            OrganisationEntry entry,
            long revision,
            OrganisationFields fields,
            FormErrors errors) {
        Organisation it = entry.organisation();
        var parts = new OrganisationParts(sql, request, texts, fields, errors).all();
        return View.of(
                        texts.of("organisation.change", it.name()),
                        RecordForm.of(request, texts, Paths.of(it), revision, errors, parts))
                .context(texts.of("editing.kept"))
                .under(OrganisationPage.crumb(texts), new View.Crumb(it.name(), Paths.of(it)));
    }
}
