package org.peerbench.host.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.Contributions;
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
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.directory.AreaFilter;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.Slice;
import org.peerbench.host.editing.BothStored;
import org.peerbench.host.editing.Seen;
import org.peerbench.host.listing.Limit;

/** What programs do with areas. */
record AreaRoutes(Coordinators coordinators) {
    private static final String ONE = "areas/{area}";
    private static final Parameter EXISTED =
            Parameter.optional("asOf", "Says in 'existed' whether it existed on this day");

    /** A part of the areas. */
    record Part(List<AreaRecord> items, @Maybe String next) {}

    void contribute(Contributions to, Days days) {
        String read = HostPermissions.READ.key();
        List<Parameter> parameters = new ArrayList<>(Limit.parameters());
        parameters.add(Parameter.optional("q", "Words that name or code contain"));
        parameters.add(Parameter.optional("kind", "Only this kind"));
        parameters.add(Parameter.optional("region", "Only this region (name or code)"));
        parameters.add(
                Parameter.optional("asOf", "Only those that existed on this day; else ended ones are listed too"));
        to.route(days.route(Route.get("areas", read, "Areas by name", parameters, Part.class, AreaRoutes::list)));
        to.route(days.route(
                Route.get(ONE, read, "One area by id or code", List.of(EXISTED), AreaRecord.class, AreaRoutes::one)));
        to.route(new Route<>(
                Method.POST,
                "areas",
                HostPermissions.COORDINATE.key(),
                "Adds an area; name, code and kind are enough",
                List.of(),
                AreaRecord.class,
                AreaRecord.class,
                this::add));
        to.route(new Route<>(
                Method.PUT,
                ONE,
                HostPermissions.WRITE.key(),
                "Replaces an area; wants If-Match; successors that are missing stay as they are",
                List.of(),
                AreaRecord.class,
                AreaRecord.class,
                this::replace));
    }

    private static Reply<Part> list(ApiRequest<Void> call, ToolContext context) {
        Request request = call.request();
        AreaFilter filter = new AreaFilter(
                request.query("q").orElse(null),
                request.query("kind").orElse(null),
                request.query("region").orElse(null),
                null,
                asOf(request));
        Slice<AreaEntry> part =
                context.database().read(sql -> new Areas(sql).list(filter, Limit.of(request, context.texts())));
        return Reply.ok(new Part(
                part.items().stream()
                        .map(entry -> AreaRecord.of(entry, filter.on()))
                        .toList(),
                part.next()));
    }

    private static LocalDate asOf(Request request) {
        return request.query("asOf").isPresent() ? request.asOf() : null;
    }

    private static Reply<AreaRecord> one(ApiRequest<Void> call, ToolContext context) {
        Request request = call.request();
        AreaRecord body = AreaRecord.of(stored(request, context), asOf(request));
        return Reply.ok(body).revision(body.revision());
    }

    private Reply<AreaRecord> add(ApiRequest<AreaRecord> call, ToolContext context) {
        AreaRecord body = AreaRecord.of(new AreaSaving(coordinators, call.request(), context)
                .add(call.body().draft())
                .saving()
                .orRefuse());
        return Reply.created(body, "/api/areas/" + body.id()).revision(body.revision());
    }

    private Reply<AreaRecord> replace(ApiRequest<AreaRecord> call, ToolContext context) {
        long seen = Seen.by(call, context.texts());
        AreaEntry stored = stored(call.request(), context);
        try {
            return reply(new AreaSaving(coordinators, call.request(), context)
                    .change(stored.area().id(), seen, call.body().draft())
                    .saving()
                    .orRefuse());
        } catch (StaleRecord stale) {
            throw BothStored.of(stale, AreaRecord.of(stored(call.request(), context)), call.body(), context.json());
        }
    }

    private static AreaEntry stored(Request request, ToolContext context) {
        return context.database().read(sql -> OneArea.find(sql, request, context));
    }

    private static Reply<AreaRecord> reply(AreaEntry entry) {
        AreaRecord body = AreaRecord.of(entry);
        return Reply.ok(body).revision(body.revision());
    }
}
