package org.peerbench.host.area;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.day.Choice;
import org.peerbench.host.directory.Paging;
import org.peerbench.host.listing.Limit;
import org.peerbench.host.outside.SentSignals;
import org.peerbench.host.outside.SignalInbox;
import org.peerbench.host.signal.SignalFilter;
import org.peerbench.host.signal.SignalStore;

/** The open signals, for programs. */
record SignalRoutes(SignalStore signals, SignalInbox inbox, ToolNames tools) {
    private static final String PLACE = "areas/{area}/signals";

    /** A part of the signals. */
    record Part(List<SignalRecord> items, @Maybe String next) {}

    /**
     * What became of signals from outside.
     *
     * @param items   as they are shown now
     * @param changes the change set, by which it can be undone; missing when nothing changed
     */
    record Received(
            int added,
            int replaced,
            int unchanged,
            List<SignalRecord> items,
            @Maybe String changes) {}

    /** How many signals were taken back, and the change set. */
    record Withdrawn(int withdrawn, String changes) {}

    void contribute(Contributions to) {
        String read = HostPermissions.READ.key();
        String[] kinds = Stream.of(SignalKind.values()).map(Enum::name).toArray(String[]::new);
        List<Parameter> choices = new ArrayList<>(Limit.parameters());
        choices.add(Parameter.choice("kind", "Only this kind", kinds));
        choices.add(Parameter.optional("theme", "Only this theme (key)"));
        choices.add(Parameter.optional("asOf", "Those that stood on this day, as they are worded now"));
        choices.add(Parameter.optional("recordedBy", "Those that stood at this instant, or at the end of this day"));
        to.route(Route.get(PLACE, read, "The open signals of an area", choices, Part.class, this::ofArea));
        List<Parameter> more = new ArrayList<>(choices);
        more.add(Parameter.optional("area", "Only this area (id or code)"));
        to.route(Route.get("signals", read, "All open signals", more, Part.class, this::all));
        to.route(new Route<>(
                Method.POST,
                PLACE,
                HostPermissions.WRITE.key(),
                "Takes one signal from outside, as an object, or several, as items; the same source and key replaces",
                List.of(),
                SentSignals.class,
                Received.class,
                this::receive));
        to.route(new Route<>(
                Method.DELETE,
                PLACE,
                HostPermissions.WRITE.key(),
                "Takes signals from outside back: those of a source, or one of them",
                List.of(
                        new Parameter("source", "Who said so", true, List.of()),
                        Parameter.optional("key", "Only this one")),
                Void.class,
                Withdrawn.class,
                this::withdraw));
    }

    private Reply<Received> receive(ApiRequest<SentSignals> call, ToolContext context) {
        Area area = area(call.request(), context);
        SignalInbox.Received received = inbox.receive(call.body(), area, call.request(), context);
        List<SignalRecord> items = signals.ofArea(area.id()).stream()
                .filter(stored -> received.signals().stream()
                        .anyMatch(sent -> sent.source().equals(stored.tool())
                                && sent.key().equals(stored.signal().key())))
                .map(SignalRecord.in(signals, tools))
                .toList();
        Received body =
                new Received(received.added(), received.replaced(), received.unchanged(), items, received.changes());
        return Reply.created(body, "/api/areas/" + area.id() + "/signals");
    }

    private Reply<Withdrawn> withdraw(ApiRequest<Void> call, ToolContext context) {
        Request request = call.request();
        Area area = area(request, context);
        String source = request.query("source")
                .orElseThrow(() -> Refusal.invalid(
                        "SOURCE_MISSING", "source", context.texts().of("outside.needed.source")));
        SignalInbox.Withdrawn gone =
                inbox.withdraw(area, source, request.query("key").orElse(null), request, context);
        return Reply.ok(new Withdrawn(gone.withdrawn(), gone.changes()));
    }

    private static Area area(Request request, ToolContext context) {
        return context.database()
                .read(sql -> OneArea.find(sql, request, context))
                .area();
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
        SignalFilter filter = new SignalFilter(
                area,
                request.query("kind").orElse(null),
                request.query("theme").orElse(null),
                paging.cursor(),
                paging.limit() + 1);
        List<StoredSignal> found = signals.find(filter, Choice.moment(request));
        boolean more = found.size() > paging.limit();
        List<StoredSignal> items = more ? found.subList(0, paging.limit()) : found;
        String next = more ? items.get(items.size() - 1).id() : null;
        return Reply.ok(
                new Part(items.stream().map(SignalRecord.in(signals, tools)).toList(), next));
    }
}
