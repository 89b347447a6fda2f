package org.peerbench.host.area;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.directory.Paging;
import org.peerbench.host.listing.Limit;
import org.peerbench.host.signal.SignalFilter;
import org.peerbench.host.signal.SignalStore;

/** The open signals, for programs. */
record SignalRoutes(SignalStore signals, ToolNames tools) {
    /** A part of the signals. */
    record Part(List<SignalRecord> items, @Maybe String next) {}

    void contribute(Contributions to) {
        String read = HostPermissions.READ.key();
        String[] kinds = Stream.of(SignalKind.values()).map(Enum::name).toArray(String[]::new);
        List<Parameter> choices = new ArrayList<>(Limit.parameters());
        choices.add(Parameter.choice("kind", "Only this kind", kinds));
        choices.add(Parameter.optional("theme", "Only this theme (key)"));
        to.route(Route.get(
                "areas/{area}/signals", read, "The open signals of an area", choices, Part.class, this::ofArea));
        List<Parameter> more = new ArrayList<>(choices);
        more.add(Parameter.optional("area", "Only this area (id or code)"));
        to.route(Route.get("signals", read, "All open signals", more, Part.class, this::all));
    }

    private Reply<Part> ofArea(ApiRequest<Void> call, ToolContext context) {
        String area = context.database()
                .read(sql -> OneArea.find(sql, call.request(), context))
                .area()
                .id();
        return part(call.request(), area, context);
    }

    private Reply<Part> all(ApiRequest<Void> call, ToolContext context) {
        String area = call.request()
                .query("area")
                .map(key -> context.directory().area(key).map(it -> it.id()).orElse(key))
                .orElse(null);
        return part(call.request(), area, context);
    }

    private Reply<Part> part(Request request, String area, ToolContext context) {
        Paging paging = Limit.of(request, context.texts());
        List<StoredSignal> found = signals.find(new SignalFilter(
                area,
                request.query("kind").orElse(null),
                request.query("theme").orElse(null),
                paging.cursor(),
                paging.limit() + 1));
        boolean more = found.size() > paging.limit();
        List<StoredSignal> items = more ? found.subList(0, paging.limit()) : found;
        String next = more ? items.get(items.size() - 1).id() : null;
        return Reply.ok(new Part(
                items.stream().map(each -> SignalRecord.of(each, tools)).toList(), next));
    }
}
