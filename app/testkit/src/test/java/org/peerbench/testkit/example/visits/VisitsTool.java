package org.peerbench.testkit.example.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Permission;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.signal.SignalSource;
import org.peerbench.api.text.Bundle;

/** The smallest tool that has everything: it records who visited an area, and what for. */
public final class VisitsTool implements Tool {
    private static final String COUNT = "select count(*) from visits__visit where area_id = :area";

    /** The answer of the route. */
    record Visits(String area, long visits) {}

    @Override
    public void contribute(Contributions to) {
        to.permission(Permission.reading("read"));
        to.permission(Permission.writing("write"));
        to.texts(new Bundle("org.peerbench.testkit.example.messages"));
        to.migrations("org/peerbench/testkit/example/migrations");
        to.page(new Page("areas/{area}", "read", this::page));
        to.action(new Action("areas/{area}", "write", this::record));
        to.route(Route.get(
                "areas/{area}/visits", "read", "How often others came", List.of(), Visits.class, (call, context) -> {
                    Area area = area(call.request(), context);
                    return Reply.ok(new Visits(area.code(), count(area, context)));
                }));
        to.signals(new SignalSource("visits", VisitsTool::signals));
    }

    private Answer page(Request request, ToolContext context) {
        Area area = area(request, context);
        return View.of(context.texts().of("visits.title", count(area, context)), out -> {
                    out.writeContent("<form method=\"post\">");
                    request.formToken().writeTo(out);
                    out.writeContent(
                            "<label>" + context.texts().of("visits.purpose") + " <input name=\"purpose\"></label>");
                    out.writeContent("<button>" + context.texts().of("visits.save") + "</button></form>");
                })
                .about(area.id())
                .answer();
    }

    private Answer record(Request request, ToolContext context) {
        Area area = area(request, context);
        String set = context.database().write(request.author(), context.texts().of("visits.history"), tx -> {
            tx.changes()
                    .insert(
                            "visits__visit",
                            Map.of(
                                    "id", tx.changes().newId(),
                                    "area_id", area.id(),
                                    "purpose", request.form().text("purpose")));
            return tx.changes().set();
        });
        return Answer.Redirect.to(context.path("areas/" + area.code()))
                .saying(context.texts().of("visits.saved"))
                .undoing(set);
    }

    private static List<Signal> signals(Area area, LocalDate day, ToolContext context) {
        long visits = count(area, context);
        return visits == 0
                ? List.of()
                : List.of(new Signal(
                        "visited",
                        SignalKind.STRENGTH,
                        context.directory().themes().get(0).key(),
                        1,
                        context.texts().of("visits.signal"),
                        context.texts().of("visits.evidence", visits),
                        "areas/" + area.code(),
                        day));
    }

    private static Area area(Request request, ToolContext context) {
        return context.directory().area(request.path("area")).orElseThrow();
    }

    private static long count(Area area, ToolContext context) {
        return context.database()
                .read(sql -> sql.createQuery(COUNT)
                        .bind("area", area.id())
                        .mapTo(Long.class)
                        .one());
    }
}
