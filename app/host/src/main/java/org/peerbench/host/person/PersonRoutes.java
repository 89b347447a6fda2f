package org.peerbench.host.person;

import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.StaleRecord;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.day.Days;
import org.peerbench.host.directory.Contacts;
import org.peerbench.host.directory.People;
import org.peerbench.host.directory.PersonFilter;
import org.peerbench.host.directory.Slice;
import org.peerbench.host.editing.BothStored;
import org.peerbench.host.editing.RecordAccess;
import org.peerbench.host.editing.Seen;
import org.peerbench.host.listing.Limit;

/** What programs do with people. */
final class PersonRoutes {
    private PersonRoutes() {}

    /** A part of the people. */
    record Part(List<PersonRecord> items, @Maybe String next) {}

    static void contribute(Contributions to, Days days) {
        String read = HostPermissions.READ.key();
        String write = RecordAccess.RECORD.key();
        List<Parameter> parameters = new ArrayList<>(Limit.parameters());
        parameters.add(Parameter.optional("q", "Words that role or name contain"));
        parameters.add(Parameter.optional("area", "Only those of this area (id or code)"));
        parameters.add(Parameter.optional("organisation", "Only those who work there (id or code)"));
        to.route(days.route(
                Route.get(PersonFeature.PLACE, read, "People by role", parameters, Part.class, PersonRoutes::list)));
        to.route(new Route<>(
                Method.POST,
                PersonFeature.PLACE,
                write,
                "Adds a person; the role is enough",
                List.of(),
                PersonRecord.class,
                PersonRecord.class,
                PersonRoutes::add));
        to.route(days.route(
                Route.get(PersonFeature.ONE, read, "One person", List.of(), PersonRecord.class, PersonRoutes::one)));
        to.route(new Route<>(
                Method.PUT,
                PersonFeature.ONE,
                write,
                "Replaces a person; wants If-Match; contacts that the caller may not see stay as they are",
                List.of(),
                PersonRecord.class,
                PersonRecord.class,
                PersonRoutes::replace));
    }

    private static Reply<Part> list(ApiRequest<Void> call, ToolContext context) {
        Request request = call.request();
        PersonFilter filter = new PersonFilter(
                request.query("q").orElse(null),
                request.query("area").orElse(null),
                request.query("organisation").orElse(null),
                null);
        Slice<Person> part = context.database()
                .read(sql -> new People(sql, Contacts.of(request.viewer()))
                        .list(filter, Limit.of(request, context.texts())));
        return Reply.ok(new Part(part.items().stream().map(PersonRecord::of).toList(), part.next()));
    }

    private static Reply<PersonRecord> one(ApiRequest<Void> call, ToolContext context) {
        return reply(stored(call.request(), context));
    }

    private static Reply<PersonRecord> add(ApiRequest<PersonRecord> call, ToolContext context) {
        Person added = new PersonSaving(call.request(), context)
                .add(call.body().draft())
                .saving()
                .orRefuse();
        PersonRecord body = PersonRecord.of(added);
        return Reply.created(body, "/api/people/" + body.id()).revision(body.revision());
    }

    private static Reply<PersonRecord> replace(ApiRequest<PersonRecord> call, ToolContext context) {
        Request request = call.request();
        long seen = Seen.by(call, context.texts());
        try {
            new PersonSaving(request, context)
                    .change(request.path("person"), seen, call.body().draft())
                    .saving()
                    .orRefuse();
            return reply(stored(request, context));
        } catch (StaleRecord stale) {
            throw BothStored.of(stale, PersonRecord.of(stored(request, context)), call.body(), context.json());
        }
    }

    /** As the caller may see the person. */
    private static Person stored(Request request, ToolContext context) {
        return context.database().read(sql -> PersonPage.asked(sql, request, context.texts()));
    }

    private static Reply<PersonRecord> reply(Person person) {
        PersonRecord body = PersonRecord.of(person);
        return Reply.ok(body).revision(body.revision());
    }
}
