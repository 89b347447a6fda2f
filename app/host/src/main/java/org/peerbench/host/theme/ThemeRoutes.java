package org.peerbench.host.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.StaleRecord;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.day.Days;
import org.peerbench.host.directory.Paging;
import org.peerbench.host.directory.ThemeEditor;
import org.peerbench.host.directory.ThemeEntry;
import org.peerbench.host.directory.Themes;
import org.peerbench.host.editing.BothStored;
import org.peerbench.host.editing.Seen;
import org.peerbench.host.listing.Limit;

/** What programs do with themes. */
final class ThemeRoutes {
    private static final String ALL = "themes";
    private static final String ONE = "themes/{theme}";

    private ThemeRoutes() {}

    /** A part of the themes. */
    record Part(List<ThemeRecord> items, @Maybe String next) {}

    static void contribute(Contributions to, Days days) {
        String read = HostPermissions.READ.key();
        String write = HostPermissions.COORDINATE.key();
        List<Parameter> parameters = new ArrayList<>(Limit.parameters());
        parameters.add(Parameter.optional("q", "Words that the label contains, or the key"));
        to.route(days.route(Route.get(ALL, read, "Themes in their order", parameters, Part.class, ThemeRoutes::list)));
        to.route(days.route(
                Route.get(ONE, read, "One theme by its key", List.of(), ThemeRecord.class, ThemeRoutes::one)));
        to.route(new Route<>(
                Method.POST,
                ALL,
                write,
                "Adds a theme behind the others; id (its key) and label are enough",
                List.of(),
                ThemeRecord.class,
                ThemeRecord.class,
                ThemeRoutes::add));
        to.route(new Route<>(
                Method.PUT,
                ONE,
                write,
                "Replaces the words of a theme; wants If-Match; its key stays",
                List.of(),
                ThemeRecord.class,
                ThemeRecord.class,
                ThemeRoutes::replace));
    }

    private static Reply<Part> list(ApiRequest<Void> call, ToolContext context) {
        Request request = call.request();
        Paging paging = Limit.of(request, context.texts());
        List<ThemeEntry> fitting = context.database().read(sql -> new Themes(sql).all()).stream()
                .filter(entry -> fits(entry, request.query("q").orElse("")))
                .toList();
        int from = after(fitting, paging.cursor());
        int to = Math.min(fitting.size(), from + paging.limit());
        List<ThemeRecord> items =
                fitting.subList(from, to).stream().map(ThemeRecord::of).toList();
        return Reply.ok(new Part(
                items, to < fitting.size() ? items.get(items.size() - 1).id() : null));
    }

    private static boolean fits(ThemeEntry entry, String words) {
        return entry.theme().key().equals(words)
                || entry.theme().label().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** The cursor is the key of the last theme shown; themes are never removed. */
    private static int after(List<ThemeEntry> entries, String key) {
        for (int i = 0; key != null && i < entries.size(); i++) {
            if (entries.get(i).theme().key().equals(key)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Reply<ThemeRecord> one(ApiRequest<Void> call, ToolContext context) {
        return reply(stored(call.request(), context));
    }

    private static Reply<ThemeRecord> add(ApiRequest<ThemeRecord> call, ToolContext context) {
        ThemeEntry added = context.database()
                .write(
                        call.request().author(),
                        context.texts().of("theme.added", call.body().label()),
                        tx -> new ThemeEditor(tx.sql(), tx.changes())
                                .add(call.body().draft())
                                .orRefuse());
        ThemeRecord body = ThemeRecord.of(added);
        return Reply.created(body, "/api/themes/" + body.id()).revision(body.revision());
    }

    private static Reply<ThemeRecord> replace(ApiRequest<ThemeRecord> call, ToolContext context) {
        long seen = Seen.by(call, context.texts());
        String key = stored(call.request(), context).theme().key();
        try {
            return reply(context.database()
                    .write(
                            call.request().author(),
                            context.texts().of("theme.changed", call.body().label()),
                            tx -> new ThemeEditor(tx.sql(), tx.changes())
                                    .update(key, seen, call.body().draft())
                                    .orRefuse()));
        } catch (StaleRecord stale) {
            throw BothStored.of(stale, ThemeRecord.of(stored(call.request(), context)), call.body(), context.json());
        }
    }

    private static ThemeEntry stored(Request request, ToolContext context) {
        String key = request.path("theme");
        Optional<ThemeEntry> found = context.database().read(sql -> new Themes(sql).find(key));
        return found.orElseThrow(() -> Refusal.notFound(context.texts().of("theme.nothing", key)));
    }

    private static Reply<ThemeRecord> reply(ThemeEntry entry) {
        ThemeRecord body = ThemeRecord.of(entry);
        return Reply.ok(body).revision(body.revision());
    }
}
