package org.peerbench.matching.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.exchange.Impossible;
import org.peerbench.matching.record.Pin;
import org.peerbench.matching.record.Pins;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.record.StoredRounds;

/** What coordinators decide about a round: pairs to keep together or apart, and that it stands. */
public final class Deciding {
    private static final String LOCKS = "rounds/{id}/locks";
    private static final String BLOCKS = "rounds/{id}/blocks";

    private Deciding() {}

    /** A pair. */
    record Asked(String need, String offer, @Maybe String reason) {}

    /** A decision about a pair. */
    record Decided(String id, String kind, String need, String offer, String reason, String by) {
        static Decided of(Pin pin) {
            return new Decided(pin.id(), pin.kind().name(), pin.need(), pin.offer(), pin.reason(), pin.by());
        }
    }

    /** All decisions about a round's pairs. */
    record Decisions(List<Decided> items, @Maybe String next) {}

    /** How far a round is. */
    record Standing(String id, String status) {}

    static void contribute(Contributions to) {
        to.route(pin(LOCKS, Pin.Kind.LOCK, "Keeps a pair together, whatever it costs"));
        pins(to, LOCKS, Pin.Kind.LOCK);
        to.route(pin(BLOCKS, Pin.Kind.BLOCK, "Keeps a pair apart"));
        pins(to, BLOCKS, Pin.Kind.BLOCK);
        to.route(new Route<>(
                Method.POST,
                "rounds/{id}/publish",
                Permissions.ARRANGE.key(),
                "Says that the proposed matches stand and asks both sides of each; the round changes no more",
                List.of(),
                Void.class,
                Standing.class,
                Deciding::publish));
    }

    private static Route<Asked, Decided> pin(String path, Pin.Kind kind, String summary) {
        return new Route<>(
                Method.POST,
                path,
                Permissions.ARRANGE.key(),
                summary,
                List.of(),
                Asked.class,
                Decided.class,
                (call, context) -> add(call, kind, context));
    }

    private static void pins(Contributions to, String path, Pin.Kind kind) {
        String arrange = Permissions.ARRANGE.key();
        to.route(Route.get(
                path,
                arrange,
                "What was decided about single pairs since the round was made",
                List.of(),
                Decisions.class,
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
        Author author = call.request().author();
        String round = call.request().path("id");
        Pin pin = pin(round, kind, asked.need(), asked.offer(), Optional.ofNullable(asked.reason()), author, context);
        return Reply.created(Decided.of(pin), call.request().path() + "/" + pin.id());
    }

    /**
     * Stores a decision about a pair; the round is a draft again.
     *
     * @throws Refusal if the round is published, the ids are not in it, or the decision cannot be
     */
    public static Pin pin(
            String round,
            Pin.Kind kind,
            String need,
            String offer,
            Optional<String> reason,
            Author author,
            ToolContext context) {
        KeptRound kept = KeptRound.read(round, context);
        kept.requireOpen(context);
        Labels labels = Labels.of(kept, context);
        require(labels.needs().contains(need), "need", need, context);
        require(labels.offers().contains(offer), "offer", offer, context);
        Pin pin = new Pin("", round, kind, need, offer, reason.orElse("").strip(), author.name(), 0);
        Optional<Pin> same = kept.pins().stream()
                .filter(other -> other.kind() == kind
                        && other.need().equals(need)
                        && other.offer().equals(offer))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        Impossible.refuse(KeptRound.with(kept.round(), List.of(pin)), labels, context.texts());
        String what = context.texts().of("rounds.pinned." + kind, kept.stored().name());
        String id = context.database().write(author, what, tx -> {
            draftAgain(tx, kept.stored());
            return Pins.add(tx, pin);
        });
        return new Pin(id, round, kind, need, offer, pin.reason(), pin.by(), 1);
    }

    private static void draftAgain(Transaction tx, StoredRound stored) {
        if (stored.status() != StoredRound.Status.DRAFT) {
            StoredRounds.status(tx, stored, StoredRound.Status.DRAFT);
            StoredRounds.forgetOutcome(tx, stored.id());
        }
    }

    private static void require(boolean known, String field, String id, ToolContext context) {
        if (!known) {
            throw Refusal.invalid("UNKNOWN_ID", field, context.texts().of("rounds.unknown." + field, id));
        }
    }

    private static Reply<Decisions> list(ApiRequest<Void> call, Pin.Kind kind, ToolContext context) {
        KeptRound kept = KeptRound.read(call.request().path("id"), context);
        List<Decided> items = new ArrayList<>();
        kept.pins().stream().filter(pin -> pin.kind() == kind).map(Decided::of).forEach(items::add);
        return Reply.ok(new Decisions(items, null));
    }

    private static Reply<Standing> remove(ApiRequest<Void> call, Pin.Kind kind, ToolContext context) {
        String round = call.request().path("id");
        unpin(round, kind, call.request().path("pin"), call.request().author(), context);
        return Reply.ok(new Standing(round, StoredRound.Status.DRAFT.name()));
    }

    /**
     * Takes a decision about a pair back; the round is a draft again.
     *
     * @throws Refusal if the round is published, or has no such decision
     */
    public static void unpin(String round, Pin.Kind kind, String id, Author author, ToolContext context) {
        KeptRound kept = KeptRound.read(round, context);
        kept.requireOpen(context);
        Pin pin = kept.pins().stream()
                .filter(one -> one.kind() == kind && one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(context.texts().of("rounds.noPin")));
        String what = context.texts().of("rounds.unpinned", kept.stored().name());
        context.database().write(author, what, tx -> {
            draftAgain(tx, kept.stored());
            Pins.remove(tx, pin);
            return pin.id();
        });
    }

    private static Reply<Standing> publish(ApiRequest<Void> call, ToolContext context) {
        String round = call.request().path("id");
        Publishing.publish(round, call.request().author(), context);
        return Reply.ok(new Standing(round, StoredRound.Status.PUBLISHED.name()));
    }
}
