package org.peerbench.relationships.page;

import gg.jte.Content;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.NewOrganisation;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Checkboxes;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Select;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.expected.Seat;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.record.Partner;
import org.peerbench.relationships.record.Partners;
import org.peerbench.relationships.templates.JtepartnersGenerated;

/** Choosing who sits at the table: from the directory, by search, or new. */
public final class PartnersPage {
    private static final int FOUND = 30;
    /** The types offered for a new organisation: one for each seat, and one for anything else. */
    private static final List<String> TYPES = List.of(
            "council",
            "icb",
            "acute_trust",
            "community_trust",
            "mental_health_trust",
            "primary_care",
            "housing_association",
            "healthwatch",
            "voluntary_sector",
            "social_enterprise",
            "other");

    private PartnersPage() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            Place place,
            Content token,
            List<Line> partners,
            List<String> missing,
            String searched,
            Content choice,
            boolean nothingToChoose,
            Content errors,
            Content newName,
            Content newType) {}

    /** One partner. */
    public record Line(String id, String name, String type) {}

    /** Answers {@code areas/{area}/partners}. */
    public static Answer show(Request request, ToolContext context) {
        return view(request, context, new FormErrors()).answer();
    }

    private static View view(Request request, ToolContext context, FormErrors errors) {
        Place place = Place.of(request, context);
        Texts texts = context.texts();
        List<Actor> present = place.known().actors(request.asOf());
        List<Option> offered = offered(request, context, place, present);
        Model model = new Model(
                texts,
                place,
                request.formToken(),
                present.stream()
                        .map(actor -> new Line(actor.id(), actor.label(), words(actor.type(), texts)))
                        .toList(),
                missing(present, texts),
                request.query("q").orElse(""),
                new Checkboxes(
                        "organisation",
                        texts.of("partners.choose"),
                        null,
                        offered,
                        List.of(),
                        errors.of("organisation")),
                offered.isEmpty(),
                new ErrorSummary(texts.of("form.problem"), errors),
                TextField.of(
                        "name", texts.of("partners.new.name"), request.form().text("name"), errors.of("name")),
                new Select(
                        "type",
                        texts.of("partners.new.type"),
                        null,
                        TYPES.stream()
                                .map(type -> Option.of(type, words(type, texts)))
                                .toList(),
                        request.form().text("type"),
                        null));
        return View.of(
                        texts.of("partners.title", place.area().name()),
                        Template.of(JtepartnersGenerated::render, model))
                .context(texts.of("partners.context", present.size()))
                .under(place.trail())
                .about(place.area().id());
    }

    /** Organisations of the area, or those found by a search, that are not at the table yet. */
    private static List<Option> offered(Request request, ToolContext context, Place place, List<Actor> present) {
        Set<String> there = new HashSet<>(present.stream().map(Actor::id).toList());
        List<Organisation> candidates = request.query("q")
                .map(words -> context.directory().findOrganisations(words, request.asOf(), FOUND))
                .orElseGet(
                        () -> context.directory().organisationsIn(place.area().id(), request.asOf()));
        return candidates.stream()
                .filter(organisation -> !there.contains(organisation.id()))
                .map(organisation ->
                        new Option(organisation.id(), organisation.name(), words(organisation.type(), context.texts())))
                .toList();
    }

    private static List<String> missing(List<Actor> present, Texts texts) {
        return Arrays.stream(Seat.values())
                .filter(seat -> present.stream().noneMatch(actor -> seat.filledBy(actor.type())))
                .map(seat -> texts.of(seat.key()))
                .toList();
    }

    /** An open type word as people read it. */
    static String words(String type, Texts texts) {
        if (texts.has("type." + type)) {
            return texts.of("type." + type);
        }
        String spaced = type.replace('_', ' ');
        return spaced.isEmpty() ? spaced : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    /** Receives {@code areas/{area}/partners}: brings organisations of the directory to the table. */
    public static Answer add(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = context.texts();
        List<Organisation> chosen =
                context.directory().organisations(request.form().values("organisation"));
        if (chosen.isEmpty()) {
            FormErrors errors = new FormErrors().add("organisation", texts.of("partners.choose.none"));
            return view(request, context, errors).invalid().answer();
        }
        Span today = new Span(PartialDate.of(request.asOf().toString()), null);
        String what = texts.of("partners.added", chosen.size(), place.area().name());
        return context.database().write(request.author(), what, tx -> {
            Partners partners = new Partners(tx.sql());
            for (Organisation organisation : chosen) {
                partners.put(
                        tx.changes(),
                        place.area().id(),
                        organisation.id(),
                        since(partners, place, organisation, today),
                        null);
                tx.directory().worksIn(organisation.id(), place.area().id());
            }
            return Answer.Redirect.to(place.path("partners"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    /** Since when a partner is there is not known when it is simply ticked: the page does not invent a day. */
    private static Span since(Partners partners, Place place, Organisation organisation, Span returning) {
        return partners.of(place.area().id(), organisation.id()).isPresent() ? returning : Span.OPEN;
    }

    /** Receives {@code areas/{area}/partners/new}: adds an organisation to the directory and brings it to the table. */
    public static Answer addNew(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = context.texts();
        String name = request.form().text("name");
        if (name.isEmpty()) {
            FormErrors errors = new FormErrors().add("name", texts.of("partners.new.name.missing"));
            return view(request, context, errors).invalid().answer();
        }
        String type = request.form().value("type").orElse("other");
        String what = texts.of("partners.new.added", name, place.area().name());
        return context.database().write(request.author(), what, tx -> {
            Organisation added = tx.directory()
                    .add(new NewOrganisation(
                            name, type, null, List.of(place.area().id()), null));
            new Partners(tx.sql()).put(tx.changes(), place.area().id(), added.id(), Span.OPEN, null);
            return Answer.Redirect.to(place.path("partners"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    /** Receives {@code areas/{area}/partners/{organisation}/remove}. */
    public static Answer remove(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = context.texts();
        Organisation organisation = context.directory()
                .organisation(request.path("organisation"))
                .orElseThrow(() -> Refusal.notFound(texts.of("page.noPartner")));
        String what =
                texts.of("partners.removed", organisation.name(), place.area().name());
        return context.database().write(request.author(), what, tx -> {
            Partners partners = new Partners(tx.sql());
            Partner partner = partners.of(place.area().id(), organisation.id())
                    .orElseThrow(() -> Refusal.notFound(texts.of("page.noPartner")));
            partners.remove(tx.changes(), partner);
            return Answer.Redirect.to(place.path("partners"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
