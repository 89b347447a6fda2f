package org.peerbench.matching.block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
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
import org.peerbench.matching.record.Block;
import org.peerbench.matching.record.Blocks;

/** What coordinators' programs do with blocks. */
final class BlockRoutes {
    private BlockRoutes() {}

    /** A part of the blocks. */
    record Listed(List<BlockRecord> items, @Maybe String next) {}

    static void contribute(Contributions to) {
        String arrange = Permissions.ARRANGE.key();
        List<Parameter> parameters = new ArrayList<>(Part.parameters());
        parameters.add(Parameter.optional("q", "Words that the reason contains"));
        to.route(Route.get(
                "blocks",
                arrange,
                "Who is never to be matched, also what was lifted",
                parameters,
                Listed.class,
                BlockRoutes::list));
        to.route(new Route<>(
                Method.POST,
                "blocks",
                arrange,
                "Adds a block between two areas, or a person and an area",
                List.of(),
                BlockRecord.class,
                BlockRecord.class,
                BlockRoutes::add));
        to.route(Route.get(
                "blocks/{block}",
                arrange,
                "One block",
                List.of(),
                BlockRecord.class,
                (call, context) -> reply(stored(call.request().path("block"), context))));
        to.route(new Route<>(
                Method.PUT,
                "blocks/{block}",
                arrange,
                "Changes a block's reason, or lifts it; wants If-Match; whom it is about stays",
                List.of(),
                BlockRecord.class,
                BlockRecord.class,
                BlockRoutes::replace));
    }

    private static Reply<Listed> list(ApiRequest<Void> call, ToolContext context) {
        String words = call.request().query("q").orElse("").toLowerCase(Locale.ROOT);
        List<Block> all = context.database().read(sql -> new Blocks(sql).all()).stream()
                .filter(block -> block.reason().toLowerCase(Locale.ROOT).contains(words))
                .toList();
        Part<Block> part = Part.of(all, Block::id, call.request(), context.texts());
        return Reply.ok(new Listed(part.items().stream().map(BlockRecord::of).toList(), part.next()));
    }

    private static Reply<BlockRecord> add(ApiRequest<BlockRecord> call, ToolContext context) {
        BlockRecord sent = call.body();
        Sent fields = new Sent()
                .with("area", sent.area())
                .with("person", sent.person())
                .with("other", sent.other())
                .with("reason", sent.reason());
        Entered entered = new Entered(fields.form(), context.texts());
        Block block = BlockEntry.read(entered, call.request(), context);
        entered.orRefuse();
        String id = context.database()
                .write(
                        call.request().author(),
                        context.texts().of("block.added"),
                        tx -> new Blocks(tx.sql()).add(tx.changes(), block));
        Block stored = stored(id, context);
        return Reply.created(BlockRecord.of(stored), "/api/tools/" + context.tool() + "/blocks/" + id)
                .revision(stored.revision());
    }

    private static Reply<BlockRecord> replace(ApiRequest<BlockRecord> call, ToolContext context) {
        long seen = Sent.seen(call, context.texts());
        Block before = stored(call.request().path("block"), context);
        Sent fields = new Sent()
                .with("reason", call.body().reason())
                .with("lifted", call.body().lifted());
        Entered entered = new Entered(fields.form(), context.texts());
        String reason = entered.needed("reason", "block.reason.missing");
        Optional<LocalDate> lifted = entered.day("lifted");
        entered.orRefuse();
        Block block = before.changed(reason, lifted, seen);
        context.database().write(call.request().author(), context.texts().of("block.changed"), tx -> {
            new Blocks(tx.sql()).change(tx.changes(), block);
            return null;
        });
        return reply(stored(block.id(), context));
    }

    private static Block stored(String id, ToolContext context) {
        return context.database()
                .read(sql -> new Blocks(sql).find(id))
                .orElseThrow(() -> Refusal.notFound(context.texts().of("block.none")));
    }

    private static Reply<BlockRecord> reply(Block block) {
        return Reply.ok(BlockRecord.of(block)).revision(block.revision());
    }
}
