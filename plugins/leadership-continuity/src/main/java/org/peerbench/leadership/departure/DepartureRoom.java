package org.peerbench.leadership.departure;

import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Page;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.leadership.Permissions;

/** What departures and handovers add to the workbench. */
public final class DepartureRoom {
    private DepartureRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        String looksAfter = Permissions.WRITE.key();
        to.texts(new Bundle("org.peerbench.leadership.departure.messages"));
        to.page(new Page("areas/{area}/people/{person}/leaving", looksAfter, LeavingPage::show));
        to.action(new Action("areas/{area}/people/{person}/introductions", looksAfter, Handover::save));
        to.exporter(new TableExporter("areas/{area}/people/{person}/handover", looksAfter, LeavingPage::take));
        to.answers(HeldPosts.contribution());
        to.route(Route.get(
                "areas/{area}/if-leaves/{person}",
                looksAfter,
                "Which posts become empty and what links go when somebody leaves",
                List.of(Parameter.optional("asOf", "As it was true on this day, today by default")),
                IfLeavesAnswer.class,
                (call, context) -> Reply.ok(IfLeavesAnswer.of(call.request(), context))));
    }
}
