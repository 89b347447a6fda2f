package org.peerbench.host.admin;

import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.exchange.Delivery;
import org.peerbench.host.exchange.SetAside;
import org.peerbench.host.listing.DayText;

/** The events that a tool could not hear, and "try again". */
record AsideEvents(Delivery delivery) {
    /** All of them, for programs. */
    record Part(List<Item> items, @Maybe String next) {}

    /** One of them, for programs. */
    record Item(String tool, long event, String kind, String at, long tries, String sentence) {}

    void contribute(Contributions to) {
        to.action(new Action("tools/{tool}/events/{event}/try-again", HostPermissions.COORDINATE.key(), this::again));
        to.route(Route.get(
                "events/set-aside",
                HostPermissions.READ.key(),
                "Events that a tool could not hear",
                List.of(),
                Part.class,
                (call, context) -> Reply.ok(new Part(
                        delivery.setAside().stream().map(AsideEvents::item).toList(), null))));
    }

    private static Item item(SetAside aside) {
        return new Item(
                aside.tool(), aside.position(), aside.kind(), aside.at().toString(), aside.tries(), aside.sentence());
    }

    AsideShown shown(Request request, Texts texts) {
        List<AsideShown.Line> lines =
                delivery.setAside().stream().map(each -> line(each, texts)).toList();
        return new AsideShown(texts, lines, request.may(HostPermissions.COORDINATE, null), request.formToken());
    }

    private static AsideShown.Line line(SetAside aside, Texts texts) {
        return new AsideShown.Line(
                ToolsFeature.name(aside.tool()),
                texts.of("events.kind." + aside.kind()),
                texts.of("events.tried", aside.tries(), DayText.of(aside.at())),
                aside.sentence(),
                "/tools/" + aside.tool() + "/events/" + aside.position() + "/try-again");
    }

    private Answer again(Request request, ToolContext context) {
        String event = request.path("event");
        if (!event.matches("\\d{1,18}")) {
            throw Refusal.notFound(context.texts().of("events.none"));
        }
        boolean heard = delivery.tryAgain(request.path("tool"), Long.parseLong(event));
        return Answer.Redirect.to("/tools").saying(context.texts().of(heard ? "events.heard" : "events.unheard"));
    }
}
