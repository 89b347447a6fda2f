package org.peerbench.matching.offer;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.StaleRecord;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.entry.Part;
import org.peerbench.matching.entry.Sent;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.Offers;
import org.peerbench.matching.words.Names;

/** What programs do with offers. */
final class OfferRoutes {
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private OfferRoutes() {}

    /** A part of the offers. */
    record Listed(List<OfferRecord> items, @Maybe String next) {}

    static void contribute(Contributions to) {
        String come = Permissions.COME.key();
        List<Parameter> parameters = new ArrayList<>(Part.parameters());
        parameters.add(Parameter.optional("q", "Words that the note contains"));
        parameters.add(Parameter.optional("area", "Only those given for this area, by id or code"));
        parameters.add(Parameter.optional("theme", "Only those on this theme"));
        parameters.add(Parameter.choice("state", "Only those in this state", "DRAFT", "OPEN", "PAUSED", "CLOSED"));
        to.route(Route.get("offers", come, "Offers that may be known", parameters, Listed.class, OfferRoutes::list));
        to.route(new Route<>(
                Method.POST,
                "offers",
                come,
                "Adds an offer; person, area and theme are enough",
                List.of(),
                OfferRecord.class,
                OfferRecord.class,
                OfferRoutes::add));
        to.route(Route.get(
                "offers/{offer}",
                come,
                "One offer",
                List.of(),
                OfferRecord.class,
                (call, context) -> reply(OfferReach.one(call.request(), context))));
        to.route(new Route<>(
                Method.PUT,
                "offers/{offer}",
                come,
                "Replaces an offer; wants If-Match; person and area stay",
                List.of(),
                OfferRecord.class,
                OfferRecord.class,
                OfferRoutes::replace));
    }

    private static Reply<Listed> list(ApiRequest<Void> call, ToolContext context) {
        Request request = call.request();
        Optional<String> area = request.query("area")
                .map(asked -> context.directory().area(asked).map(Area::id).orElse(asked));
        String words = request.query("q").orElse("").toLowerCase(Locale.ROOT);
        List<Offer> fitting = OfferReach.all(request, context).stream()
                .filter(offer -> area.isEmpty() || area.get().equals(offer.area()))
                .filter(offer ->
                        request.query("theme").map(offer.theme()::equals).orElse(true))
                .filter(offer ->
                        request.query("state").map(offer.state().name()::equals).orElse(true))
                .filter(offer -> offer.note().toLowerCase(Locale.ROOT).contains(words))
                .toList();
        Part<Offer> part = Part.of(fitting, Offer::id, request, context.texts());
        return Reply.ok(new Listed(part.items().stream().map(OfferRecord::of).toList(), part.next()));
    }

    private static Reply<OfferRecord> add(ApiRequest<OfferRecord> call, ToolContext context) {
        OfferRecord sent = call.body();
        Entered entered = new Entered(sent.form(), context.texts());
        Offer begun = new OfferSaving(call.request(), context)
                .begun(sent.person() == null ? "" : sent.person(), sent.area(), entered);
        Offer offer = OfferEntry.read(entered, begun, Names.of(context), context.directory());
        entered.orRefuse();
        String id = context.database()
                .write(
                        call.request().author(),
                        context.texts().of("offer.added"),
                        tx -> new Offers(tx.sql()).add(tx.changes(), offer));
        Offer stored = context.database().read(sql -> new Offers(sql).find(id)).orElseThrow();
        return Reply.created(OfferRecord.of(stored), "/api/tools/" + context.tool() + "/offers/" + id)
                .revision(stored.revision());
    }

    private static Reply<OfferRecord> replace(ApiRequest<OfferRecord> call, ToolContext context) {
        long seen = Sent.seen(call, context.texts());
        Offer before = OfferReach.one(call.request(), context);
        Entered entered = new Entered(call.body().form(), context.texts());
        Offer offer = OfferEntry.read(entered, before, Names.of(context), context.directory());
        entered.orRefuse();
        try {
            context.database().write(call.request().author(), context.texts().of("offer.changed"), tx -> {
                new Offers(tx.sql()).change(tx.changes(), offer.seen(seen));
                return null;
            });
        } catch (StaleRecord stale) {
            throw new StaleRecord(
                    stale.getMessage(),
                    context.json().convertValue(OfferRecord.of(before), FIELDS),
                    context.json().convertValue(call.body(), FIELDS));
        }
        return reply(OfferReach.one(call.request(), context));
    }

    private static Reply<OfferRecord> reply(Offer offer) {
        return Reply.ok(OfferRecord.of(offer)).revision(offer.revision());
    }
}
