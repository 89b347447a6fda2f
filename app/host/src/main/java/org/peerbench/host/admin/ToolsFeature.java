package org.peerbench.host.admin;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.command.Command;
import org.peerbench.api.job.Job;
import org.peerbench.api.job.JobOutcome;
import org.peerbench.api.job.Schedule;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.exchange.Delivery;
import org.peerbench.host.templates.admin.JtetoolsGenerated;
import org.peerbench.host.tool.ToolState;
import org.peerbench.host.tool.ToolStatus;

/** The page "Tools and health", and {@code /health} for programs. */
public final class ToolsFeature implements Tool {
    private static final int NIGHT = 4;
    /** How long events stay to be looked into; what a tool has not heard stays until it has. */
    private static final Duration EVENTS_KEPT = Duration.ofDays(90);

    private final Supplier<List<ToolStatus>> statuses;
    private final Consumer<String> tryAgain;
    private final Place place;
    private final AsideEvents aside;
    private final Delivery delivery;

    /**
     * Where this instance keeps its things.
     *
     * @param version  the workbench's version
     * @param database in plain words
     * @param plugins  the plugins folder's name
     */
    public record Place(String version, String database, String plugins) {}

    /** The consumer is told the id of a suspended tool that somebody wants to try again. */
    public ToolsFeature(
            Supplier<List<ToolStatus>> statuses, Consumer<String> tryAgain, Place place, Delivery delivery) {
        this.aside = new AsideEvents(delivery);
        this.delivery = delivery;
        this.statuses = statuses;
        this.tryAgain = tryAgain;
        this.place = place;
    }

    @Override
    public void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.host.admin.messages"));
        to.navigation(new NavigationItem("tools.navigation", "tools", 160, HostPermissions.READ.key()));
        to.command(new Command("tools.navigation", "tools.keywords", "tools", HostPermissions.READ.key()));
        to.page(new Page("tools", HostPermissions.READ.key(), this::page));
        to.action(new Action("tools/{tool}/try-again", HostPermissions.COORDINATE.key(), this::again));
        aside.contribute(to);
        to.job(new Job(
                "events",
                "events.forget",
                HostPermissions.ADMINISTER.key(),
                new Schedule.Daily(NIGHT),
                Duration.ofMinutes(5),
                (run, context) -> forget(context)));
        to.route(Route.get(
                "health",
                HostPermissions.PUBLIC.key(),
                "Whether the workbench and each of its tools work",
                List.of(),
                Health.class,
                (call, context) -> Reply.ok(health())));
    }

    private JobOutcome forget(ToolContext context) {
        int count = delivery.forget(context.clock().instant().minus(EVENTS_KEPT));
        return JobOutcome.of(context.texts().of("events.forgotten", count, EVENTS_KEPT.toDays()));
    }

    private Health health() {
        List<Health.OfTool> tools =
                statuses.get().stream().map(Health.OfTool::of).toList();
        return new Health("UP", place.version(), tools);
    }

    /** The page, as its template sees it. */
    public record ToolsPage(
            Texts texts,
            List<Line> lines,
            AsideShown aside,
            Place place,
            boolean coordinates,
            boolean administers,
            Request request) {}

    /** One tool. */
    public record Line(String id, String name, String file, String version, Tag state, String reason, boolean paused) {}

    private Answer page(Request request, ToolContext context) {
        Texts texts = context.texts();
        List<Line> lines =
                statuses.get().stream().map(status -> line(status, texts)).toList();
        long troubled = lines.stream()
                .filter(line ->
                        line.state().kind() == Tag.Kind.NEED || line.state().kind() == Tag.Kind.WATCH)
                .count();
        ToolsPage page = new ToolsPage(
                texts,
                lines,
                aside.shown(request, texts),
                place,
                request.may(HostPermissions.COORDINATE, null),
                request.may(HostPermissions.ADMINISTER, null),
                request);
        return View.of(texts.of("tools.title", troubled, lines.size()), Template.of(JtetoolsGenerated::render, page))
                .context(texts.of("tools.context", lines.size()))
                .answer();
    }

    private static Line line(ToolStatus status, Texts texts) {
        Tag.Kind kind = switch (status.state()) {
            case STARTED -> Tag.Kind.STRENGTH;
            case FAILED -> Tag.Kind.NEED;
            case SUSPENDED -> Tag.Kind.WATCH;
            case QUARANTINED -> Tag.Kind.NEED;
            case FOUND, STARTING, DISABLED, DRAINING -> Tag.Kind.NEUTRAL;
        };
        String reason = status.reason() == null ? texts.of("tools.reason." + status.state()) : status.reason();
        return new Line(
                status.id(),
                name(status.id()),
                status.file(),
                status.version() == null ? texts.of("tools.version.unknown") : status.version(),
                new Tag(kind, texts.of("tools.state." + status.state())),
                reason,
                status.state() == ToolState.SUSPENDED);
    }

    /** A tool's id reads like its name once its dashes are spaces. */
    static String name(String id) {
        String words = id.replace('-', ' ');
        return id.endsWith(".jar") ? id : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Answer again(Request request, ToolContext context) {
        tryAgain.accept(request.path("tool"));
        return Answer.Redirect.to("/tools").saying(context.texts().of("tools.again.done"));
    }
}
