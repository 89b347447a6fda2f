package org.peerbench.matching.offer;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.StaleRecord;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.entry.Fields;
import org.peerbench.matching.entry.FormPage;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.Offers;
import org.peerbench.matching.words.Names;

/** Says who offers help, or changes it. */
final class OfferForm {
    static final String NEW = "areas/{area}/offers/new";
    static final String ONE = "offers/{offer}";

    private static final int ROWS = 3;

    private OfferForm() {}

    static Answer showNew(Request request, ToolContext context) {
        Form blank = new Form(Map.of("capacity", List.of("1"), "mode", List.of("EITHER")));
        return viewNew(request, context, new Entered(blank, context.texts())).answer();
    }

    static Answer add(Request request, ToolContext context) {
        Area area = area(request, context);
        Entered entered = new Entered(request.form(), context.texts());
        Offer begun = new OfferSaving(request, context).begun(entered.text("person"), area.id(), entered);
        Offer offer = OfferEntry.read(entered, begun, Names.of(context), context.directory());
        if (!entered.fine()) {
            return viewNew(request, context, entered).answer();
        }
        String what = context.texts().of("offer.added");
        return context.database().write(request.author(), what, tx -> {
            new Offers(tx.sql()).add(tx.changes(), offer);
            return Answer.Redirect.to(context.path("areas/" + area.code()))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    static Answer showEdit(Request request, ToolContext context) {
        Offer offer = OfferReach.one(request, context);
        return viewEdit(request, context, offer, new Entered(filled(offer), context.texts()))
                .answer();
    }

    static Answer change(Request request, ToolContext context) {
        Offer before = OfferReach.one(request, context);
        Entered entered = new Entered(request.form(), context.texts());
        Offer offer = OfferEntry.read(entered, before, Names.of(context), context.directory());
        if (!entered.fine()) {
            return viewEdit(request, context, before, entered).answer();
        }
        String what = context.texts().of("offer.changed");
        try {
            return context.database().write(request.author(), what, tx -> {
                new Offers(tx.sql()).change(tx.changes(), offer.seen(revision(request)));
                return Answer.Redirect.to(context.path("offers"))
                        .saying(what)
                        .undoing(tx.changes().set());
            });
        } catch (StaleRecord stale) {
            throw new Refusal(Refusal.Kind.STALE, "STALE", context.texts().of("entry.stale"));
        }
    }

    private static long revision(Request request) {
        String text = request.form().text("revision");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private static Area area(Request request, ToolContext context) {
        String asked = request.path("area");
        return context.directory()
                .area(asked)
                .orElseThrow(() -> Refusal.notFound(context.texts().of("entry.area.unknown", asked)));
    }

    private static View viewNew(Request request, ToolContext context, Entered entered) {
        Area area = area(request, context);
        Texts texts = context.texts();
        Names names = Names.of(context);
        List<Option> people = new ArrayList<>();
        people.add(Option.of("", texts.of("offer.person.choose")));
        context.directory()
                .peopleIn(area.id())
                .forEach(person -> people.add(Option.of(person.id(), names.person(Optional.of(person.id())))));
        Fields fields = new Fields(entered, texts).select("person", "offer.person", people);
        return view(
                request,
                context,
                entered,
                fields,
                area.id(),
                texts.of("offer.new", area.name()),
                Map.of(),
                context.path("areas/" + area.code() + "/offers/new"));
    }

    private static View viewEdit(Request request, ToolContext context, Offer offer, Entered entered) {
        Names names = Names.of(context);
        return view(
                request,
                context,
                entered,
                new Fields(entered, context.texts()),
                offer.area(),
                context.texts().of("offer.edit", names.area(offer.area()), names.role(offer.person())),
                Map.of("revision", String.valueOf(offer.revision())),
                context.path("offers/" + offer.id()));
    }

    private static View view(
            Request request,
            ToolContext context,
            Entered entered,
            Fields fields,
            String area,
            String title,
            Map<String, String> hidden,
            String action) {
        Texts texts = context.texts();
        Names names = Names.of(context);
        List<Option> themes = new ArrayList<>();
        themes.add(Option.of("", texts.of("need.theme.choose")));
        themes.addAll(names.themeOptions());
        fields.select("theme", "offer.theme", themes)
                .number("capacity", "offer.capacity")
                .day("agreedOn", "offer.agreedOn")
                .text("manager", "offer.manager")
                .day("managerOn", "offer.managerOn")
                .radios(
                        "state",
                        "offer.state",
                        Arrays.stream(Offer.State.values())
                                .map(state -> Option.of(state.name(), texts.of("words.offer." + state.name())))
                                .toList())
                .suiting("offer", others(names, area, texts))
                .lines("note", "offer.note", ROWS);
        return FormPage.view(
                        title,
                        request,
                        texts,
                        entered.errors(),
                        List.of(texts.of("offer.intro")),
                        hidden,
                        fields.list(),
                        action,
                        texts.of("offer.save"),
                        context.path("areas/" + names.code(area)))
                .under(
                        new View.Crumb(texts.of("matching.navigation"), context.path("")),
                        new View.Crumb(texts.of("offer.list"), context.path("offers")))
                .about(area);
    }

    private static List<Option> others(Names names, String own, Texts texts) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.of("need.prefers.none")));
        names.areas().stream()
                .filter(area -> !area.id().equals(own))
                .forEach(area -> options.add(Option.of(area.id(), area.name())));
        return options;
    }

    private static Form filled(Offer offer) {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("theme", List.of(offer.theme()));
        fields.put("capacity", List.of(String.valueOf(offer.capacity())));
        fields.put("from", offer.when().from().map(DayInWords::of).stream().toList());
        fields.put("until", offer.when().until().map(DayInWords::of).stream().toList());
        fields.put("weekdays", offer.when().days().stream().map(DayOfWeek::name).toList());
        fields.put("mode", List.of(offer.mode().name()));
        fields.put("languages", List.of(String.join(", ", offer.languages())));
        fields.put("prefers", List.copyOf(offer.prefers()));
        fields.put(
                "agreedOn",
                offer.consent().personOn().map(DayInWords::of).stream().toList());
        fields.put("manager", List.of(offer.consent().manager()));
        fields.put(
                "managerOn",
                offer.consent().managerOn().map(DayInWords::of).stream().toList());
        fields.put("state", List.of(offer.state().name()));
        fields.put("note", List.of(offer.note()));
        return new Form(fields);
    }
}
