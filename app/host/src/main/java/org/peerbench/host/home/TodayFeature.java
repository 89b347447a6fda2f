package org.peerbench.host.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.command.Command;
import org.peerbench.api.directory.Area;
import org.peerbench.api.gathering.TodayItem;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.exchange.Gathered;
import org.peerbench.host.exchange.Gathering;
import org.peerbench.host.templates.home.JtetodayGenerated;

/** All that waits for somebody, beyond what the first page has room for. */
public final class TodayFeature implements Tool {
    static final String PLACE = "today";

    private final Gathering gathering;

    /** Asks every tool through this. */
    public TodayFeature(Gathering gathering) {
        this.gathering = gathering;
    }

    @Override
    public void contribute(Contributions to) {
        String read = HostPermissions.READ.key();
        to.page(new Page(PLACE, read, this::page));
        to.command(new Command("today.list", "today.keywords", PLACE, read));
        to.route(Route.get(
                PLACE,
                read,
                "What waits for the caller, by the day on which it falls due",
                List.of(Parameter.optional("asOf", "As seen from this day")),
                TodayRecord.class,
                this::route));
    }

    /** What waits in the viewer's own areas, or in all for who has none. */
    Gathered<TodayItem> waiting(Request request, Map<String, Area> areas) {
        return gathering.today(request.viewer(), new ArrayList<>(areas.values()), request.asOf());
    }

    private static Map<String, Area> areas(Request request, ToolContext context) {
        return OpenSignals.areas(request, context, !request.viewer().areas().isEmpty());
    }

    private Answer page(Request request, ToolContext context) {
        Texts texts = context.texts();
        Map<String, Area> areas = areas(request, context);
        Gathered<TodayItem> waiting = waiting(request, areas);
        DueList list = DueList.of(waiting, Integer.MAX_VALUE, areas, request.asOf(), texts);
        return View.of(
                        texts.of(list.missing() == null ? "today.title" : "home.due.some", list.all()),
                        Template.of(JtetodayGenerated::render, list))
                .context(texts.of("today.context"))
                .under(new View.Crumb(texts.of("home.navigation"), "/"))
                .answer();
    }

    private Reply<TodayRecord> route(ApiRequest<Void> call, ToolContext context) {
        LocalDate day = call.request().asOf();
        Map<String, Area> areas = areas(call.request(), context);
        return Reply.ok(TodayRecord.of(waiting(call.request(), areas), day));
    }
}
