package org.peerbench.leadership.warning;

import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.access.Permission;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Page;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.api.text.Bundle;
import org.peerbench.leadership.Permissions;

/** What warnings add to the workbench. */
public final class WarningRoom {
    private static final Permission SETTINGS = Permission.coordinating("settings");

    private WarningRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        String read = Permissions.READ.key();
        String write = Permissions.WRITE.key();
        to.permission(SETTINGS);
        to.texts(new Bundle("org.peerbench.leadership.warning.messages"));
        to.page(new Page("areas/{area}/warnings", read, WarningsPage::show));
        to.action(new Action("areas/{area}/warnings", write, WarningsPage::act));
        to.action(new Action("areas/{area}/actions/{action}/done", write, WarningsPage::done));
        to.page(new Page("warnings/settings", SETTINGS.key(), SettingsPage::show));
        to.action(new Action("warnings/settings", SETTINGS.key(), SettingsPage::save));
        to.signals(LeadershipSignals.contribution());
        to.today(DueToday.contribution());
        to.route(Route.get(
                "areas/{area}/warnings",
                read,
                "What to look at in an area, the gravest first",
                List.of(Parameter.optional("asOf", "As it was true on this day, today by default")),
                WarningsAnswer.class,
                (call, context) -> Reply.ok(WarningsAnswer.of(call.request(), context))));
    }
}
