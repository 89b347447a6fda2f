package org.peerbench.testkit.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Permission;
import org.peerbench.api.card.AreaPanel;
import org.peerbench.api.card.Card;
import org.peerbench.api.card.HomeCard;
import org.peerbench.api.exchange.Event;
import org.peerbench.api.exchange.Subscription;
import org.peerbench.api.job.Job;
import org.peerbench.api.job.JobOutcome;
import org.peerbench.api.job.Schedule;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.View;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.api.signal.SignalSource;

/** A tool with one fault: the file {@code fault.txt} in its jar says where, and what happens there. */
public final class FaultTool implements Tool {
    static final String FILE = "fault.txt";
    /** While this system property is not set, what spins goes on spinning. */
    static final String RELEASE = "peerbench.campaign.release";

    /** Made, and faulty if the jar says so. */
    public FaultTool() {
        at("constructor", null);
    }

    /** The answer of the route. */
    public record Said(String text) {}

    @Override
    public void contribute(Contributions to) {
        at("contribute", null);
        to.permission(Permission.reading("read"));
        if (isAt("menu")) {
            for (int i = 0; i < 10_000; i++) {
                to.navigation(new NavigationItem("label", "", i, "read"));
            }
        }
        if (isAt("address")) {
            to.page(new Page("../../etc/{passwd", "read", null));
        }
        if (isAt("migration")) {
            to.migrations("org/peerbench/testkit/campaign/" + what());
        }
        to.page(new Page("", "read", (request, context) -> {
            at("page", context);
            if (isAt("nothing")) {
                return null;
            }
            return View.of("All is well", out -> {
                        at("body", context);
                        boolean endless = isAt("endless");
                        while (endless) {
                            out.writeContent("And so on, and so on. ");
                        }
                        out.writeContent("<p>Well</p>");
                    })
                    .answer();
        }));
        to.route(Route.get("said", "read", "Says something", List.of(), Said.class, (call, context) -> {
            at("route", context);
            return Reply.ok(new Said(isAt("huge") ? "x".repeat(68_000_000) : "well"));
        }));
        to.areaPanel(new AreaPanel("panel", "panel", 1, "read", (area, request, context) -> {
            at("panel", context);
            return new Card("Panel", out -> out.writeContent("<p>Well</p>"), null, null);
        }));
        to.homeCard(new HomeCard("card", "card", 1, "read", (request, context) -> {
            at("card", context);
            return new Card("Card", out -> out.writeContent("<p>Well</p>"), null, null);
        }));
        to.job(new Job("job", "job", "read", new Schedule.OnDemand(), Duration.ofSeconds(2), (run, context) -> {
            at("job", context);
            return new JobOutcome("Well", null);
        }));
        to.subscription(new Subscription<>(Event.AreaChanged.class, (event, context) -> at("listener", context)));
        to.signals(new SignalSource("signals", (area, day, context) -> {
            at("signals", context);
            return List.of();
        }));
    }

    @Override
    public void start(ToolContext context) {
        at("start", context);
    }

    @Override
    public void stop() {
        at("stop", null);
    }

    private static void at(String place, ToolContext context) {
        if (isAt(place)) {
            Deeds.valueOf(what()).go(context);
        }
    }

    private static boolean isAt(String place) {
        return fault().startsWith(place + " ");
    }

    private static String what() {
        return fault().substring(fault().indexOf(' ') + 1);
    }

    private static String fault() {
        try (InputStream file =
                FaultTool.class.getClassLoader().getResource(FILE).openStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
