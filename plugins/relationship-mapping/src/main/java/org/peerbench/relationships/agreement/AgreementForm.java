package org.peerbench.relationships.agreement;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Checkboxes;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Radios;
import org.peerbench.api.page.part.Select;
import org.peerbench.api.page.part.TextArea;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.page.Place;
import org.peerbench.relationships.templates.JteagreementFormGenerated;

/** Recording an agreement, or what has become of it. */
public final class AgreementForm {
    private AgreementForm() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            String action,
            String cancel,
            Content token,
            Content errors,
            List<Content> fields,
            List<Content> risks,
            List<Content> rest,
            long revision) {}

    static Answer showNew(Request request, ToolContext context) {
        return view(request, context, null, AgreementEntry.empty(), new FormErrors())
                .answer();
    }

    static Answer showEdit(Request request, ToolContext context) {
        Agreement agreement = AgreementPage.find(Place.of(request, context), request, context);
        return view(request, context, agreement, AgreementEntry.of(agreement), new FormErrors())
                .answer();
    }

    private static View view(
            Request request, ToolContext context, Agreement edited, AgreementEntry entry, FormErrors errors) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        List<Option> partners = partners(place, request).stream()
                .map(partner -> Option.of(partner.id(), partner.label()))
                .toList();
        String path = place.path(edited == null ? "agreements" : "agreements/" + edited.id());
        Model model = new Model(
                texts,
                path,
                path,
                request.formToken(),
                new ErrorSummary(texts.of("form.problem"), errors),
                fields(entry, partners, errors, texts),
                risks(entry, partners, errors, texts),
                rest(entry, errors, texts),
                entry.revision());
        String title = texts.of(edited == null ? "agreement.form.new" : "agreement.form.edit");
        return View.of(title, Template.of(JteagreementFormGenerated::render, model))
                .context(place.area().name())
                .under(AgreementPage.trail(place))
                .about(place.area().id());
    }

    private static List<Actor> partners(Place place, Request request) {
        return place.known().actors(request.asOf());
    }

    private static List<Content> fields(AgreementEntry entry, List<Option> partners, FormErrors errors, Texts texts) {
        List<Option> kinds = Arrays.stream(Kind.values())
                .map(kind -> Option.of(kind.code(), texts.of(kind.key())))
                .toList();
        List<Option> statuses = Arrays.stream(Status.values())
                .map(status -> Option.of(status.code(), texts.of(status.key())))
                .toList();
        return List.of(
                TextField.of("title", texts.of("agreement.form.title"), entry.title(), errors.of("title"))
                        .hint(texts.of("agreement.form.title.hint")),
                new Radios("kind", texts.of("agreement.form.kind"), null, kinds, entry.kind(), errors.of("kind")),
                new Checkboxes(
                        "party",
                        texts.of("agreement.form.party"),
                        texts.of("agreement.form.party.hint"),
                        partners,
                        entry.parties(),
                        errors.of("party")),
                new Radios(
                        "status",
                        texts.of("agreement.form.status"),
                        null,
                        statuses,
                        entry.status(),
                        errors.of("status")),
                date("from", entry.from(), errors, texts),
                date("to", entry.to(), errors, texts));
    }

    private static Content date(String field, String value, FormErrors errors, Texts texts) {
        return TextField.of(field, texts.of("agreement.form." + field), value, errors.of(field))
                .hint(texts.of("form.date.hint"))
                .date();
    }

    private static List<Content> risks(AgreementEntry entry, List<Option> partners, FormErrors errors, Texts texts) {
        List<Option> bearers = new ArrayList<>();
        bearers.add(Option.of("", texts.of("agreement.borne.none")));
        bearers.add(Option.of(Risk.OPEN, texts.of("agreement.borne.open")));
        bearers.add(Option.of(Risk.SHARED, texts.of("agreement.borne.shared")));
        bearers.addAll(partners);
        List<Content> fields = new ArrayList<>();
        for (Risk.Kind kind : Risk.Kind.values()) {
            String code = kind.code();
            fields.add(TextField.of(
                    "risk-" + code,
                    texts.of("agreement.form.risk." + code),
                    entry.risks().getOrDefault(code, ""),
                    errors.of("risk-" + code)));
            fields.add(new Select(
                    "borne-" + code,
                    texts.of("agreement.form.borne." + code),
                    null,
                    bearers,
                    entry.bearers().getOrDefault(code, ""),
                    errors.of("borne-" + code)));
        }
        return fields;
    }

    private static List<Content> rest(AgreementEntry entry, FormErrors errors, Texts texts) {
        return List.of(
                TextField.of("source", texts.of("agreement.form.source"), entry.source(), errors.of("source"))
                        .hint(texts.of("agreement.form.source.hint")),
                new TextArea("note", texts.of("agreement.form.note"), null, entry.note(), null, 2));
    }

    /** Receives {@code areas/{area}/agreements}. */
    static Answer add(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        AgreementEntry entry = AgreementEntry.of(request.form());
        FormErrors errors = entry.check(partners(place, request), place.texts());
        if (!errors.isEmpty()) {
            return view(request, context, null, entry, errors).invalid().answer();
        }
        String what = place.texts().of("agreement.added", entry.title());
        return context.database().write(request.author(), what, tx -> {
            String id = new Agreements(tx.sql()).add(tx.changes(), place.area().id(), entry.agreement(""));
            return Answer.Redirect.to(place.path("agreements/" + id))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    /** Receives {@code areas/{area}/agreements/{agreement}}. */
    static Answer change(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Agreement before = AgreementPage.find(place, request, context);
        AgreementEntry entry = AgreementEntry.of(request.form());
        FormErrors errors = entry.check(partners(place, request), place.texts());
        if (!errors.isEmpty()) {
            return view(request, context, before, entry, errors).invalid().answer();
        }
        String what = place.texts().of("agreement.changed", entry.title());
        return context.database().write(request.author(), what, tx -> {
            new Agreements(tx.sql()).change(tx.changes(), place.area().id(), entry.agreement(before.id()));
            return Answer.Redirect.to(place.path("agreements/" + before.id()))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
