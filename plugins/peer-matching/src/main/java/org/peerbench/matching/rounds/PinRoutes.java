package org.peerbench.matching.rounds;

import java.util.List;
import java.util.Optional;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.record.Pin;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.round.Change;
import org.peerbench.matching.round.Link;

/** Pairs to keep together or apart, and that a round stands, for programs. */
final class PinRoutes {
    private static final String LOCKS = "rounds/{id}/locks";
    private static final String BLOCKS = "rounds/{id}/blocks";

    private PinRoutes() {}

    /** A pair. */
    record Asked(String need, String offer, @Maybe String reason) {}

    /** A decision about a pair. */
    record Decided(String id, String kind, String need, String offer, String reason, String by) {
        static Decided of(Pin pin) {
            return new Decided(pin.id(), pin.kind().name(), pin.need(), pin.offer(), pin.reason(), pin.by());
        }
    }

    /** All decisions about a round's pairs. */
    record All(List<Decided> items, @Maybe String next) {}

    /** How far a round is. */
    record Standing(String id, String status) {}

    static void contribute(Contributions to) {
        pin(to, LOCKS, Pin.Kind.LOCK);
        pin(to, BLOCKS, Pin.Kind.BLOCK);
        to.route(new Route<>(
                Method.POST,
                "rounds/{id}/publish",
                Permissions.ARRANGE.key(),
                "Says that the proposed matches stand and asks both sides of each; the round changes no more",
                List.of(),
                Void.class,
                Standing.class,
                PinRoutes::publish));
    }

    private static void pin(Contributions to, String path, Pin.Kind kind) {
        String arrange = Permissions.ARRANGE.key();
        to.route(new Route<>(
                Method.POST,
                path,
                arrange,
                kind == Pin.Kind.LOCK ? "Keeps a pair together, whatever it costs" : "Keeps a pair apart",
                List.of(),
                Asked.class,
                Decided.class,
                (call, context) -> add(call, kind, context)));
        to.route(Route.get(
                path,
                arrange,
                "What was decided about single pairs since the round was made",
                List.of(),
                All.class,
                (call, context) -> list(call, kind, context)));
        to.route(new Route<>(
                Method.DELETE,
                path + "/{pin}",
                arrange,
                "Takes such a decision back",
                List.of(),
                Void.class,
                Standing.class,
                (call, context) -> remove(call, kind, context)));
    }

    private static Reply<Decided> add(ApiRequest<Asked> call, Pin.Kind kind, ToolContext context) {
        Asked asked = call.body();
        String round = call.request().path("id");
        Link pair = new Link(asked.need(), asked.offer());
        Wish wish = Wish.of(Wish.Kind.valueOf(kind.name()), pair);
        Change change = wish.change(KeptRound.read(round, context).drawn(), List.of(), context);
        String reason = Optional.ofNullable(asked.reason()).orElse("");
        Deciding.decide(round, change, reason, call.request().author(), context);
        Pin pin = pins(round, kind, context).stream()
                .filter(each -> each.need().equals(pair.need()) && each.offer().equals(pair.offer()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(context.texts().of("rounds.noPin")));
        return Reply.created(Decided.of(pin), call.request().path() + "/" + pin.id());
    }

    private static List<Pin> pins(String round, Pin.Kind kind, ToolContext context) {
        return KeptRound.read(round, context).decisions().pins().stream()
                .filter(pin -> pin.kind() == kind)
                .toList();
    }

    private static Reply<All> list(ApiRequest<Void> call, Pin.Kind kind, ToolContext context) {
        List<Pin> pins = pins(call.request().path("id"), kind, context);
        return Reply.ok(new All(pins.stream().map(Decided::of).toList(), null));
    }

    private static Reply<Standing> remove(ApiRequest<Void> call, Pin.Kind kind, ToolContext context) {
        String round = call.request().path("id");
        String id = call.request().path("pin");
        if (pins(round, kind, context).stream().noneMatch(pin -> pin.id().equals(id))) {
            throw Refusal.notFound(context.texts().of("rounds.noPin"));
        }
        Deciding.takeBack(round, id, call.request().author(), context);
        StoredRound stored = KeptRound.read(round, context).stored();
        return Reply.ok(new Standing(round, stored.status().name()));
    }

    private static Reply<Standing> publish(ApiRequest<Void> call, ToolContext context) {
        String round = call.request().path("id");
        Publishing.publish(round, call.request().author(), context);
        return Reply.ok(new Standing(round, StoredRound.Status.PUBLISHED.name()));
    }
}
