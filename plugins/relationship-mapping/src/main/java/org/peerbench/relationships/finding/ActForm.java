package org.peerbench.relationships.finding;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Select;
import org.peerbench.api.page.part.TextArea;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.page.Place;
import org.peerbench.relationships.templates.JteactFormGenerated;

/** Making an action of a finding: what, who, by when. */
public final class ActForm {
    private static final int USUAL_WEEKS = 4;

    private ActForm() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            Place place,
            String finding,
            String title,
            String evidence,
            Content token,
            Content errors,
            List<Content> fields) {}

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Finding finding = finding(request.query("finding").orElse(""), place, request, context);
        String due = LocalDate.now(context.clock()).plusWeeks(USUAL_WEEKS).toString();
        return view(place, request, context, finding, List.of(finding.step(), "", due), new FormErrors())
                .answer();
    }

    private static Finding finding(String key, Place place, Request request, ToolContext context) {
        return Findings.of(place.area(), request.asOf(), context).stream()
                .filter(finding -> finding.signal().key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(place.texts().of("finding.gone")));
    }

    private static View view(
            Place place, Request request, ToolContext context, Finding finding, List<String> entry, FormErrors errors) {
        Texts texts = place.texts();
        List<Option> owners = new ArrayList<>();
        owners.add(Option.of("", texts.of("finding.owner.us")));
        partners(place, request).forEach(partner -> owners.add(Option.of(partner.id(), partner.label())));
        Model model = new Model(
                texts,
                place,
                finding.signal().key(),
                finding.signal().title(),
                finding.signal().evidence(),
                request.formToken(),
                new ErrorSummary(texts.of("form.problem"), errors),
                List.of(
                        new TextArea("step", texts.of("finding.form.step"), null, entry.get(0), errors.of("step"), 2),
                        new Select(
                                "owner",
                                texts.of("finding.form.owner"),
                                texts.of("finding.form.owner.hint"),
                                owners,
                                entry.get(1),
                                errors.of("owner")),
                        TextField.of("due", texts.of("finding.form.due"), entry.get(2), errors.of("due"))
                                .hint(texts.of("finding.form.due.hint"))
                                .date()));
        return View.of(texts.of("finding.form.title"), Template.of(JteactFormGenerated::render, model))
                .context(place.area().name())
                .under(FindingsPage.trail(place))
                .about(place.area().id());
    }

    private static List<Actor> partners(Place place, Request request) {
        return place.known().actors(request.asOf());
    }

    /** Receives {@code areas/{area}/actions}. */
    static Answer save(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        Finding finding = finding(request.form().text("finding"), place, request, context);
        String step = request.form().text("step");
        String owner = request.form().text("owner");
        String given = request.form().text("due");
        Optional<LocalDate> due = PartialDate.parse(given)
                .filter(date -> date.earliest().equals(date.latest()))
                .map(PartialDate::earliest);
        FormErrors errors = new FormErrors();
        if (step.isEmpty()) {
            errors.add("step", texts.of("finding.form.step.missing"));
        }
        if (!owner.isEmpty()
                && partners(place, request).stream()
                        .noneMatch(partner -> partner.id().equals(owner))) {
            errors.add("owner", texts.of("finding.form.owner.missing"));
        }
        if (due.isEmpty()) {
            errors.add("due", texts.of("finding.form.due.missing"));
        }
        if (!errors.isEmpty()) {
            return view(place, request, context, finding, List.of(step, owner, given), errors)
                    .invalid()
                    .answer();
        }
        Task task = new Task(
                "",
                place.area().id(),
                finding.signal().key(),
                finding.signal().title(),
                step,
                Optional.of(owner).filter(id -> !id.isEmpty()),
                due.orElseThrow(),
                Optional.empty(),
                "",
                LocalDate.now(context.clock()),
                0);
        String what = texts.of("finding.added", step);
        return context.database().write(request.author(), what, tx -> {
            new Tasks(tx.sql()).add(tx.changes(), task);
            return Answer.Redirect.to(place.path("findings"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
