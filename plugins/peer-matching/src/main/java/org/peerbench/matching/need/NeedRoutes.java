package org.peerbench.matching.need;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
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
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.entry.Part;
import org.peerbench.matching.entry.Sent;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Needs;
import org.peerbench.matching.urgency.Urgency;
import org.peerbench.matching.words.Names;

/** What programs do with needs. Each sees those that its account may know, and no sign of others. */
final class NeedRoutes {
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private NeedRoutes() {}

    /** A part of the needs. */
    record Listed(List<NeedRecord> items, @Maybe String next) {}

    static void contribute(Contributions to) {
        String come = Permissions.COME.key();
        List<Parameter> parameters = new ArrayList<>(Part.parameters());
        parameters.add(Parameter.optional("q", "Words that the ask contains"));
        parameters.add(Parameter.optional("area", "Only those of this area, by id or code"));
        parameters.add(Parameter.optional("theme", "Only those on this theme"));
        parameters.add(Parameter.choice("state", "Only those in this state", "DRAFT", "CONFIRMED", "PAUSED", "CLOSED"));
        to.route(Route.get("needs", come, "Needs that may be known", parameters, Listed.class, NeedRoutes::list));
        to.route(new Route<>(
                Method.POST,
                "needs",
                come,
                "Adds a need; area and theme are enough",
                List.of(),
                NeedRecord.class,
                NeedRecord.class,
                NeedRoutes::add));
        to.route(Route.get(
                "needs/{need}",
                come,
                "One need with how its urgency was worked out",
                List.of(),
                NeedRecord.class,
                (call, context) -> reply(Reach.one(call.request(), context), call.request(), context)));
        to.route(new Route<>(
                Method.PUT,
                "needs/{need}",
                come,
                "Replaces a need; wants If-Match; its area stays",
                List.of(),
                NeedRecord.class,
                NeedRecord.class,
                NeedRoutes::replace));
    }

    private static Reply<Listed> list(ApiRequest<Void> call, ToolContext context) {
        Request request = call.request();
        Optional<String> area = request.query("area")
                .map(asked -> context.directory().area(asked).map(Area::id).orElse(asked));
        String words = request.query("q").orElse("").toLowerCase(Locale.ROOT);
        List<Need> fitting = Reach.all(request, context).stream()
                .filter(need -> area.isEmpty() || area.get().equals(need.area()))
                .filter(need -> request.query("theme").map(need.theme()::equals).orElse(true))
                .filter(need ->
                        request.query("state").map(need.state().name()::equals).orElse(true))
                .filter(need -> need.ask().toLowerCase(Locale.ROOT).contains(words))
                .toList();
        Part<Need> part = Part.of(fitting, Need::id, request, context.texts());
        Live live = Live.read(context);
        return Reply.ok(new Listed(
                part.items().stream()
                        .map(need -> NeedRecord.of(need, live.urgency(need), Reach.cares(request, need)))
                        .toList(),
                part.next()));
    }

    private static Reply<NeedRecord> add(ApiRequest<NeedRecord> call, ToolContext context) {
        Area area = context.directory()
                .area(call.body().area())
                .filter(each -> call.request().may(Permissions.CARE, each.id()))
                .orElseThrow(() -> Refusal.invalid(
                        "AREA_UNKNOWN",
                        "area",
                        context.texts().of("entry.area.unknown", call.body().area())));
        Need need = read(call, NeedEntry.blank(area.id()), context);
        String id = context.database()
                .write(
                        call.request().author(),
                        context.texts().of("need.added"),
                        tx -> new Needs(tx.sql()).add(tx.changes(), need));
        Need stored = context.database().read(sql -> new Needs(sql).find(id)).orElseThrow();
        return Reply.created(
                        NeedRecord.of(stored, urgency(stored, context), true),
                        "/api/tools/" + context.tool() + "/needs/" + id)
                .revision(stored.revision());
    }

    private static Reply<NeedRecord> replace(ApiRequest<NeedRecord> call, ToolContext context) {
        long seen = Sent.seen(call, context.texts());
        Need before = Reach.own(call.request(), context);
        Need need = read(call, before, context).seen(seen);
        try {
            context.database().write(call.request().author(), context.texts().of("need.changed"), tx -> {
                new Needs(tx.sql()).change(tx.changes(), need);
                return null;
            });
        } catch (StaleRecord stale) {
            Map<String, Object> stored = context.json()
                    .convertValue(reply(before, call.request(), context).body(), FIELDS);
            throw new StaleRecord(stale.getMessage(), stored, context.json().convertValue(call.body(), FIELDS));
        }
        return reply(Reach.one(call.request(), context), call.request(), context);
    }

    /** What was sent: what an area lead may not say, such as another urgency, is refused and not passed over. */
    private static Need read(ApiRequest<NeedRecord> call, Need before, ToolContext context) {
        NeedRecord sent = call.body();
        Entered entered = new Entered(sent.form(), context.texts());
        Need need = NeedEntry.read(entered, before, Names.of(context), context.directory());
        Saying saying = new Saying(call.request(), context, LocalDate.now(context.clock()));
        need = saying.moved(need, Optional.ofNullable(sent.moved()), entered);
        need = saying.state(need, Optional.ofNullable(sent.state()), Optional.ofNullable(sent.confirmed()), entered);
        entered.orRefuse();
        return need;
    }

    private static Urgency urgency(Need need, ToolContext context) {
        return Live.read(context).urgency(need);
    }

    private static Reply<NeedRecord> reply(Need need, Request request, ToolContext context) {
        return Reply.ok(NeedRecord.of(need, urgency(need, context), Reach.cares(request, need)))
                .revision(need.revision());
    }
}
