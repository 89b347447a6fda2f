package org.peerbench.matching.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
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
import org.peerbench.matching.draft.LiveRound;
import org.peerbench.matching.exchange.FileSettings;
import org.peerbench.matching.exchange.Impossible;
import org.peerbench.matching.exchange.ReadRound;
import org.peerbench.matching.exchange.Remark;
import org.peerbench.matching.exchange.RoundFile;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.record.StoredRounds;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.Settings;

/** Rounds come to be: of the needs and offers as they stand, or from a file. */
public final class Making {
    private static final int LONGEST_NAME = 200;

    private Making() {}

    /** What is asked for. */
    record NewRound(String name, @Maybe Map<String, Object> settings) {}

    /** What came of it. */
    record Made(String id, String name, String status, List<Finding> findings) {}

    /** Something worth knowing that stopped nothing; row 0 is the whole. */
    record Finding(int row, String code, String severity, String message) {
        static Finding of(Remark remark) {
            return new Finding(remark.row(), remark.code(), "WARN", remark.message());
        }
    }

    static void contribute(Contributions to) {
        String arrange = Permissions.ARRANGE.key();
        to.route(new Route<>(
                Method.POST,
                "rounds",
                arrange,
                "Makes a round of the needs and offers as they stand",
                List.of(),
                NewRound.class,
                Made.class,
                Making::ofWhatStands));
        to.route(new Route<>(
                Method.POST,
                "rounds/import",
                arrange,
                "Makes a round from a round's file; its ids are its own and are never looked up",
                List.of(Parameter.optional("name", "What to call it")),
                byte[].class,
                Made.class,
                Making::fromFile));
    }

    private static Reply<Made> ofWhatStands(ApiRequest<NewRound> call, ToolContext context) {
        String name = name(call.body().name(), context);
        List<Finding> findings = new ArrayList<>();
        var given = FileSettings.read(context.json().valueToTree(call.body().settings()), context.texts());
        given.remarks().forEach(remark -> findings.add(Finding.of(remark)));
        LiveRound drawn = drawn(given.settings(), context);
        drawn.leftOut().forEach(need -> findings.add(leftOut(need, context)));
        return made(call.request(), name, StoredRound.Origin.LIVE, drawn.round(), findings, context);
    }

    /**
     * Makes a round of what stands, not solved yet.
     *
     * @return its id
     * @throws Refusal if the name is none, there is nothing to match, or supports under way contradict each other
     */
    public static String draft(String name, Settings settings, Author author, ToolContext context) {
        String fit = name(name, context);
        return stored(
                author, fit, StoredRound.Origin.LIVE, drawn(settings, context).round(), context);
    }

    private static LiveRound drawn(Settings settings, ToolContext context) {
        long seed = 1 + context.database().read(sql -> new StoredRounds(sql).count());
        LiveRound drawn = LiveRound.of(Live.read(context), settings, seed);
        if (drawn.round().needs().isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "NO_NEEDS", context.texts().of("rounds.noNeeds"));
        }
        Impossible.refuse(drawn.round(), Labels.live(drawn.round(), context), context.texts());
        return drawn;
    }

    private static Finding leftOut(Need need, ToolContext context) {
        String area = context.directory().area(need.area()).map(Area::name).orElse(need.area());
        return new Finding(0, "URGENCY_NOT_KNOWN", "WARN", context.texts().of("rounds.leftOut", area, need.theme()));
    }

    private static Reply<Made> fromFile(ApiRequest<byte[]> call, ToolContext context) {
        ReadRound read = RoundFile.read(call.body(), context.json(), context.texts());
        Optional<String> asked = call.request().query("name");
        String name = asked.isPresent()
                ? name(asked.get(), context)
                : context.texts()
                        .of("rounds.fromFile", LocalDate.now(context.clock()).toString());
        List<Finding> findings = read.remarks().stream().map(Finding::of).toList();
        return made(call.request(), name, StoredRound.Origin.FILE, read.round(), findings, context);
    }

    private static String name(String given, ToolContext context) {
        String name = given.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.invalid("BAD_NAME", "name", context.texts().of("rounds.name", LONGEST_NAME));
        }
        return name;
    }

    private static Reply<Made> made(
            Request request,
            String name,
            StoredRound.Origin origin,
            Round round,
            List<Finding> findings,
            ToolContext context) {
        String id = stored(request.author(), name, origin, round, context);
        String location = "/api/tools/" + context.tool() + "/rounds/" + id;
        return Reply.created(new Made(id, name, StoredRound.Status.DRAFT.name(), findings), location);
    }

    private static String stored(
            Author author, String name, StoredRound.Origin origin, Round round, ToolContext context) {
        LocalDate today = LocalDate.now(context.clock());
        String file = KeptRound.text(round, context);
        StoredRound made =
                new StoredRound("", name, origin, StoredRound.Status.DRAFT, today, author.name(), author.account(), 0);
        return context.database()
                .write(author, context.texts().of("rounds.history.made"), tx -> StoredRounds.add(tx, made, file));
    }
}
