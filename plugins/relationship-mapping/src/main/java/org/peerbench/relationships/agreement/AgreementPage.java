package org.peerbench.relationships.agreement;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Select;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.page.Place;
import org.peerbench.relationships.sentences.DateWords;
import org.peerbench.relationships.templates.JteagreementGenerated;

/** One agreement: parties, risks, and what stands between them beside the paper. */
public final class AgreementPage {
    private AgreementPage() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            Place place,
            Agreement agreement,
            Tag status,
            String kind,
            String dates,
            List<Seat> parties,
            List<Borne> risks,
            List<AgreementsPage.Gap> gaps,
            Content token,
            Content joining,
            Content joined,
            boolean mayJoin,
            boolean writes) {
        /** The address of one of its actions. */
        public String path(String act) {
            return place.path("agreements/" + agreement.id() + act);
        }
    }

    /** One party. */
    public record Seat(String id, String name, String joined, String path) {}

    /** One risk. */
    public record Borne(String kind, String what, String by, boolean open) {}

    static Agreement find(Place place, Request request, ToolContext context) {
        return context.database()
                .read(sql -> new Agreements(sql).find(place.area().id(), request.path("agreement")))
                .orElseThrow(() -> Refusal.notFound(place.texts().of("agreement.notThere")));
    }

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        Agreement agreement = find(place, request, context);
        Names names = new Names(context).knowing(agreement.organisations());
        List<Option> others = others(agreement, place, request);
        boolean writes = request.may(Permissions.WRITE, place.area().id());
        Model model = new Model(
                texts,
                place,
                agreement,
                new Tag(agreement.status().colour(), texts.of(agreement.status().key())),
                texts.of(agreement.kind().key()),
                dates(agreement, texts),
                agreement.parties().stream()
                        .map(party -> new Seat(
                                party.organisation(),
                                names.of(party.organisation()),
                                party.joined().map(DateWords::of).orElse(texts.of("page.notKnown")),
                                place.path("partners/" + party.organisation())))
                        .toList(),
                agreement.risks().stream()
                        .map(risk -> new Borne(
                                texts.of("agreement.risk." + risk.kind().code()),
                                risk.what(),
                                names.bearer(risk),
                                risk.borneBy().equals(Risk.OPEN)))
                        .toList(),
                gaps(agreement, place, request, names, context),
                request.formToken(),
                new Select("organisation", texts.of("agreement.join.who"), null, others, "", null),
                TextField.of("joined", texts.of("agreement.join.when"), "", null)
                        .hint(texts.of("form.date.hint"))
                        .date(),
                writes && !others.isEmpty() && agreement.status() != Status.LAPSED,
                writes);
        return View.of(agreement.title(), Template.of(JteagreementGenerated::render, model))
                .context(place.area().name())
                .under(trail(place))
                .about(place.area().id())
                .answer();
    }

    static View.Crumb[] trail(Place place) {
        return Stream.concat(
                        Stream.of(place.trail()),
                        Stream.of(new View.Crumb(place.texts().of("agreement.title"), place.path("agreements"))))
                .toArray(View.Crumb[]::new);
    }

    private static String dates(Agreement agreement, Texts texts) {
        String from =
                Optional.ofNullable(agreement.at().from()).map(DateWords::of).orElse(texts.of("page.notKnown"));
        return agreement.at().to() == null
                ? texts.of("agreement.since", from)
                : texts.of(
                        "agreement.sinceUntil",
                        from,
                        DateWords.of(agreement.at().to()));
    }

    private static List<Option> others(Agreement agreement, Place place, Request request) {
        List<Actor> partners = place.known().actors(request.asOf());
        List<Option> others = new ArrayList<>();
        partners.stream()
                .filter(partner -> !agreement.organisations().contains(partner.id()))
                .forEach(partner -> others.add(Option.of(partner.id(), partner.label())));
        return others;
    }

    private static List<AgreementsPage.Gap> gaps(
            Agreement agreement, Place place, Request request, Names names, ToolContext context) {
        return Paper.of(place.known(), request.asOf(), context).onPaperOnly(agreement).stream()
                .map(pair -> new AgreementsPage.Gap(
                        place.path("pairs/" + pair.one() + "/" + pair.other()),
                        place.texts().of("agreement.noLink", names.of(pair.one()), names.of(pair.other()))))
                .toList();
    }

    /** Receives {@code areas/{area}/agreements/{agreement}/join}. */
    static Answer join(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        Agreement agreement = find(place, request, context);
        String organisation = request.form().text("organisation");
        String given = request.form().text("joined");
        Optional<PartialDate> joined = PartialDate.parse(given);
        if (!given.isEmpty() && joined.isEmpty()) {
            throw Refusal.invalid("BAD_DATE", "joined", texts.of("form.date.wrong", given));
        }
        boolean partner = others(agreement, place, request).stream()
                .anyMatch(option -> option.value().equals(organisation));
        if (!partner) {
            throw Refusal.invalid("NO_PARTNER", "organisation", texts.of("agreement.join.missing"));
        }
        String what = texts.of("agreement.joined", new Names(context).of(organisation), agreement.title());
        return context.database().write(request.author(), what, tx -> {
            new Agreements(tx.sql())
                    .join(tx.changes(), place.area().id(), agreement.id(), new Party(organisation, joined));
            return Answer.Redirect.to(place.path("agreements/" + agreement.id()))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    /** Receives {@code areas/{area}/agreements/{agreement}/leave}. */
    static Answer leave(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Agreement agreement = find(place, request, context);
        String organisation = request.form().text("organisation");
        String what = place.texts().of("agreement.left", new Names(context).of(organisation), agreement.title());
        return context.database().write(request.author(), what, tx -> {
            new Agreements(tx.sql()).leave(tx.changes(), place.area().id(), agreement.id(), organisation);
            return Answer.Redirect.to(place.path("agreements/" + agreement.id()))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    /** Receives {@code areas/{area}/agreements/{agreement}/remove}. */
    static Answer remove(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Agreement agreement = find(place, request, context);
        String what = place.texts().of("agreement.removed", agreement.title());
        return context.database().write(request.author(), what, tx -> {
            new Agreements(tx.sql()).remove(tx.changes(), place.area().id(), agreement);
            return Answer.Redirect.to(place.path("agreements"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
