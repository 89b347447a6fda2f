package org.peerbench.host.area;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.StaleRecord;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.directory.Saving;
import org.peerbench.host.directory.Sources;
import org.peerbench.host.editing.BothVersions;
import org.peerbench.host.editing.RecordForm;
import org.peerbench.host.editing.Seen;
import org.peerbench.host.editing.StalePage;
import org.peerbench.host.listing.Address;

/** Adding and changing areas. What a published source says of an area is shown and not changed. */
record AreaForms(Coordinators coordinators) {
    Answer empty(Request request, ToolContext context) {
        return fresh(request, context.texts(), AreaFields.EMPTY, new FormErrors())
                .answer();
    }

    Answer add(Request request, ToolContext context) {
        AreaFields fields = AreaFields.of(request.form());
        var outcome = new AreaSaving(coordinators, request, context).add(fields.draft());
        if (outcome.saving() instanceof Saving.Rejected<AreaEntry> rejected) {
            return fresh(request, context.texts(), fields, rejected.errors())
                    .invalid()
                    .answer();
        }
        return saved(outcome, "area.added", context.texts());
    }

    Answer filled(Request request, ToolContext context) {
        AreaEntry entry = stored(request, context);
        return form(request, context, entry, entry.area().revision(), AreaFields.of(entry), new FormErrors())
                .answer();
    }

    Answer change(Request request, ToolContext context) {
        AreaEntry entry = stored(request, context);
        AreaFields fields = AreaFields.of(request.form()).over(entry, coordinates(request));
        long seen = Seen.in(request.form());
        if (request.form().text(BothVersions.KEEP).equals(BothVersions.EDIT)) {
            return form(request, context, entry, seen, fields, new FormErrors()).answer();
        }
        try {
            var outcome = new AreaSaving(coordinators, request, context)
                    .change(entry.area().id(), seen, fields.draft(entry, coordinates(request)));
            if (outcome.saving() instanceof Saving.Rejected<AreaEntry> rejected) {
                return form(request, context, entry, seen, fields, rejected.errors())
                        .invalid()
                        .answer();
            }
            boolean same = outcome.saving().orRefuse().area().revision() == seen;
            return same
                    ? Answer.Redirect.to(path(entry.area()))
                            .saying(context.texts().of("editing.unchanged"))
                    : saved(outcome, "area.changed", context.texts());
        } catch (StaleRecord stale) {
            return stale(request, context, fields);
        }
    }

    private Answer stale(Request request, ToolContext context, AreaFields mine) {
        AreaEntry entry = stored(request, context);
        Area it = entry.area();
        List<BothVersions.Line> lines =
                new AreaVersions(coordinators, context.texts()).lines(AreaFields.of(entry), mine);
        return StalePage.of(request, context, "area", it.id(), it.revision(), path(it), lines)
                .under(crumb(context.texts()), new View.Crumb(it.name(), path(it)))
                .about(it.id())
                .answer();
    }

    private static AreaEntry stored(Request request, ToolContext context) {
        return context.database().read(sql -> OneArea.find(sql, request, context));
    }

    private static boolean coordinates(Request request) {
        return request.may(HostPermissions.COORDINATE, null);
    }

    private static Answer saved(AreaSaving.Outcome outcome, String key, Texts texts) {
        Area it = outcome.saving().orRefuse().area();
        return Answer.Redirect.to(path(it)).saying(texts.of(key, it.name())).undoing(outcome.set());
    }

    private View fresh(Request request, Texts texts, AreaFields fields, FormErrors errors) {
        var parts = new AreaParts(coordinators, texts, fields, errors).all(true);
        return View.of(texts.of("area.add"), RecordForm.of(request, texts, AreasQuestion.PATH, null, errors, parts))
                .context(texts.of("editing.kept"))
                .under(crumb(texts));
    }

    private View form(
            Request request, ToolContext context, AreaEntry entry, long seen, AreaFields fields, FormErrors errors) {
        Texts texts = context.texts();
        Area it = entry.area();
        AreaParts parts = new AreaParts(coordinators, texts, fields, errors);
        var content = AreaFields.isReference(entry)
                ? parts.published(entry, context.database().read(sql -> new Sources(sql).byId()), coordinates(request))
                : parts.all(coordinates(request));
        return View.of(
                        texts.of("area.change.title", it.name()),
                        RecordForm.of(request, texts, path(it), seen, errors, content))
                .context(texts.of("editing.kept"))
                .under(crumb(texts), new View.Crumb(it.name(), path(it)))
                .about(it.id());
    }

    private static View.Crumb crumb(Texts texts) {
        return new View.Crumb(texts.of("area.navigation"), AreasQuestion.PATH);
    }

    private static String path(Area area) {
        return AreasQuestion.PATH + "/" + Address.segment(area.code());
    }
}
