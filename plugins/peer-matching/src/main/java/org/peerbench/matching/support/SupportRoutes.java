package org.peerbench.matching.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.StaleRecord;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.entry.Part;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.words.Names;

/** What programs do with supports. Each sees those that its account may know, and no sign of others. */
final class SupportRoutes {
    private SupportRoutes() {}

    /** A part of the supports. */
    record Listed(List<Line> items, @Maybe String next) {}

    /** One support of a list. */
    record Line(
            String id,
            String need,
            String offer,
            String theme,
            String receiver,
            String giver,
            String state,
            @Maybe String dueOn,
            long revision) {}

    /** Help to be offered without a round: which offer to which need, and why, for both sides to read. */
    record NewSupport(String need, String offer, @Maybe String why) {}

    static void contribute(Contributions to) {
        String come = Permissions.COME.key();
        List<Parameter> parameters = new ArrayList<>(Part.parameters());
        parameters.add(Parameter.optional("q", "Words that the theme or the name of an area contains"));
        parameters.add(Parameter.optional("area", "Only those in which this area helps or is helped, by id or code"));
        parameters.add(Parameter.optional("state", "Only those in this state, such as ACTIVE"));
        to.route(Route.get(
                "supports", come, "Supports that may be known", parameters, Listed.class, SupportRoutes::list));
        to.route(new Route<>(
                Method.POST,
                "supports",
                Permissions.ARRANGE.key(),
                "Offers help to a need, without a round",
                List.of(),
                NewSupport.class,
                SupportRecord.class,
                SupportRoutes::offer));
        to.route(Route.get(
                "supports/{support}",
                come,
                "One support with its sessions, reviews and steps",
                List.of(),
                SupportRecord.class,
                SupportRoutes::one));
        steps(to);
    }

    private static void steps(Contributions to) {
        to.route(step(StepKind.ACCEPT, "Says yes for a side", StepBodies.Yes.class, StepBodies.Yes::form));
        to.route(step(StepKind.DECLINE, "Says no for a side", StepBodies.No.class, StepBodies.No::form));
        to.route(step(
                "sessions",
                StepKind.SESSION,
                "Keeps a session: booked where its day lies ahead, else held",
                StepBodies.Session.class,
                StepBodies.Session::form));
        to.route(step(
                StepKind.FIT,
                "Says after the first session how the two fit",
                StepBodies.Fit.class,
                StepBodies.Fit::form));
        to.route(step(
                StepKind.REVIEW, "Says for a side what came of it", StepBodies.Review.class, StepBodies.Review::form));
        to.route(step(StepKind.PAUSE, "Pauses until a day", StepBodies.Pause.class, StepBodies.Pause::form));
        to.route(step(StepKind.RESUME, "Goes on after a pause", StepBodies.Plain.class, StepBodies.Plain::form));
        to.route(step(StepKind.EXTEND, "Sets a later last day", StepBodies.Extend.class, StepBodies.Extend::form));
        to.route(step(StepKind.END, "Ends it, or takes it back", StepBodies.End.class, StepBodies.End::form));
        to.route(step(StepKind.CLOSE, "Closes it after both reviews", StepBodies.Plain.class, StepBodies.Plain::form));
        to.route(step(
                StepKind.SUSTAIN,
                "Says 3, 6 or 12 months later whether it lasts",
                StepBodies.Sustain.class,
                StepBodies.Sustain::form));
    }

    private static <B> Route<B, SupportRecord> step(
            StepKind kind, String summary, Class<B> body, Function<B, Form> form) {
        return step(kind.path(), kind, summary, body, form);
    }

    private static <B> Route<B, SupportRecord> step(
            String path, StepKind kind, String summary, Class<B> body, Function<B, Form> form) {
        return new Route<>(
                Method.POST,
                "supports/{support}/" + path,
                Permissions.COME.key(),
                summary,
                List.of(),
                body,
                SupportRecord.class,
                (call, context) -> take(call, kind, form.apply(call.body()), context));
    }

    private static Reply<Listed> list(ApiRequest<Void> call, ToolContext context) {
        Request request = call.request();
        Optional<String> area = request.query("area")
                .map(asked -> context.directory().area(asked).map(Area::id).orElse(asked));
        String words = request.query("q").orElse("").toLowerCase(Locale.ROOT);
        Names names = Names.of(context);
        List<StoredSupport> fitting = SupportReach.all(request, context).stream()
                .filter(each -> area.map(id -> id.equals(each.giver()) || id.equals(each.receiver()))
                        .orElse(true))
                .filter(each -> request.query("state")
                        .map(each.life().state().name()::equals)
                        .orElse(true))
                .filter(each -> Stream.of(
                                names.theme(each.theme()), names.area(each.giver()), names.area(each.receiver()))
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(words)))
                .toList();
        Part<StoredSupport> part = Part.of(fitting, StoredSupport::id, request, context.texts());
        return Reply.ok(
                new Listed(part.items().stream().map(SupportRoutes::line).toList(), part.next()));
    }

    private static Line line(StoredSupport each) {
        return new Line(
                each.id(),
                each.need(),
                each.offer(),
                each.theme(),
                each.receiver(),
                each.giver(),
                each.life().state().name(),
                Due.on(each.life()).map(Object::toString).orElse(null),
                each.revision());
    }

    private static Reply<SupportRecord> one(ApiRequest<Void> call, ToolContext context) {
        return reply(SupportFile.of(call.request(), context));
    }

    private static Reply<SupportRecord> reply(SupportFile file) {
        return Reply.ok(SupportRecord.of(file)).revision(file.support().revision());
    }

    private static Reply<SupportRecord> offer(ApiRequest<NewSupport> call, ToolContext context) {
        NewSupport sent = call.body();
        String why = Optional.ofNullable(sent.why()).orElse("");
        String id = Doing.offer(call.request(), context, sent.need(), sent.offer(), why);
        SupportFile file = SupportFile.of(id, call.request(), context);
        return Reply.created(SupportRecord.of(file), "/api/tools/" + context.tool() + "/supports/" + id)
                .revision(file.support().revision());
    }

    private static <B> Reply<SupportRecord> take(ApiRequest<B> call, StepKind kind, Form form, ToolContext context) {
        StoredSupport support = SupportReach.one(call.request(), context);
        if (call.ifMatch() != null && call.ifMatch() != support.revision()) {
            throw new StaleRecord(context.texts().of("support.stale"), java.util.Map.of());
        }
        Entered entered = new Entered(form, context.texts());
        if (Doing.take(call.request(), context, support, kind, entered).isEmpty()) {
            entered.orRefuse();
        }
        return reply(SupportFile.of(call.request(), context));
    }
}
