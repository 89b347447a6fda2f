package org.peerbench.host.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.peerbench.host.directory.OrganisationEntry;
import org.peerbench.host.directory.OrganisationFilter;
import org.peerbench.host.directory.Organisations;
import org.peerbench.host.directory.Slice;
import org.peerbench.host.editing.BothStored;
import org.peerbench.host.editing.RecordAccess;
import org.peerbench.host.editing.Seen;
import org.peerbench.host.listing.Limit;

/** What programs do with organisations. */
final class OrganisationRoutes {
    private OrganisationRoutes() {}

    /** A part of the organisations. */
    record Part(List<OrganisationRecord> items, @Maybe String next) {}

    static void contribute(Contributions to, Days days) {
        String read = HostPermissions.READ.key();
        String write = RecordAccess.RECORD.key();
        List<Parameter> parameters = new ArrayList<>(Limit.parameters());
        parameters.add(Parameter.optional("q", "Words that name or code contain"));
        parameters.add(Parameter.optional("type", "Only this type"));
        parameters.add(Parameter.optional("area", "Only those that work in this area (id or code)"));
        parameters.add(
                Parameter.optional("asOf", "Only those that existed on this day; else ended ones are listed too"));
        to.route(days.route(Route.get(
                "organisations", read, "Organisations by name", parameters, Part.class, OrganisationRoutes::list)));
        to.route(new Route<>(
                Method.POST,
                "organisations",
                write,
                "Adds an organisation; name and type are enough",
                List.of(),
                OrganisationRecord.class,
                OrganisationRecord.class,
                OrganisationRoutes::add));
        to.route(days.route(Route.get(
                OrganisationFeature.ONE,
                read,
                "One organisation by id or code",
                List.of(Parameter.optional("asOf", "Says in 'existed' whether it existed on this day")),
                OrganisationRecord.class,
                OrganisationRoutes::one)));
        to.route(new Route<>(
                Method.PUT,
                OrganisationFeature.ONE,
                write,
                "Replaces an organisation; wants If-Match; areas and successors that are missing stay as they are",
                List.of(),
                OrganisationRecord.class,
                OrganisationRecord.class,
                OrganisationRoutes::replace));
    }

    private static Reply<Part> list(ApiRequest<Void> call, ToolContext context) {
        Request request = call.request();
        LocalDate on = asOf(request);
        OrganisationFilter filter = new OrganisationFilter(
                request.query("q").orElse(null),
                request.query("type").map(Set::of).orElse(Set.of()),
                request.query("area").orElse(null),
                null,
                on);
        Slice<OrganisationEntry> part =
                context.database().read(sql -> new Organisations(sql).list(filter, Limit.of(request, context.texts())));
        return Reply.ok(new Part(
                part.items().stream()
                        .map(entry -> OrganisationRecord.of(entry, on))
                        .toList(),
                part.next()));
    }

    private static LocalDate asOf(Request request) {
        return request.query("asOf").isPresent() ? request.asOf() : null;
    }

    private static Reply<OrganisationRecord> one(ApiRequest<Void> call, ToolContext context) {
        OrganisationRecord body = OrganisationRecord.of(stored(call.request(), context), asOf(call.request()));
        return Reply.ok(body).revision(body.revision());
    }

    private static Reply<OrganisationRecord> add(ApiRequest<OrganisationRecord> call, ToolContext context) {
        OrganisationEntry added = new OrganisationSaving(call.request(), context)
                .add(call.body().draft())
                .saving()
                .orRefuse();
        OrganisationRecord body = OrganisationRecord.of(added);
        return Reply.created(body, "/api/organisations/" + body.id()).revision(body.revision());
    }

    private static Reply<OrganisationRecord> replace(ApiRequest<OrganisationRecord> call, ToolContext context) {
        long seen = Seen.by(call, context.texts());
        try {
            return reply(new OrganisationSaving(call.request(), context)
                    .change(
                            call.request().path("organisation"),
                            seen,
                            call.body().draft())
                    .saving()
                    .orRefuse());
        } catch (StaleRecord stale) {
            throw BothStored.of(
                    stale, OrganisationRecord.of(stored(call.request(), context)), call.body(), context.json());
        }
    }

    private static OrganisationEntry stored(Request request, ToolContext context) {
        return context.database()
                .read(sql -> new Organisations(sql).find(request.path("organisation")))
                .orElseThrow(() -> Refusal.notFound(context.texts().of("organisation.nothing")));
    }

    private static Reply<OrganisationRecord> reply(OrganisationEntry entry) {
        OrganisationRecord body = OrganisationRecord.of(entry);
        return Reply.ok(body).revision(body.revision());
    }
}
