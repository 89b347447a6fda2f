package org.peerbench.leadership.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Permission;
import org.peerbench.api.command.Command;
import org.peerbench.api.directory.Area;
import org.peerbench.api.job.Job;
import org.peerbench.api.job.JobOutcome;
import org.peerbench.api.job.JobRun;
import org.peerbench.api.job.Schedule;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.leadership.Permissions;

/** What the calendar adds to the workbench. */
public final class CalendarRoom {
    private static final Permission LINK = Permission.byLink();
    private static final Permission TEND = Permission.administering("tend");

    private CalendarRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        String read = Permissions.READ.key();
        to.permission(LINK);
        to.permission(TEND);
        to.texts(new Bundle("org.peerbench.leadership.calendar.messages"));
        to.page(new Page("calendar.ics", LINK.key(), CalendarFeed::feed));
        to.command(new Command("calendar.title", "calendar.keywords", "calendar", read));
        to.page(new Page("calendar", read, CalendarPage::show));
        to.action(new Action("calendar", read, CalendarPage::make));
        to.action(new Action("calendar/{calendarKey}/revoke", read, CalendarPage::revoke));
        to.job(new Job(
                "calendar",
                "calendar.job",
                TEND.key(),
                new Schedule.Hourly(),
                Duration.ofMinutes(5),
                CalendarRoom::remember));
    }

    private static JobOutcome remember(JobRun run, ToolContext context) {
        Instant now = context.clock().instant();
        LocalDate today = LocalDate.now(context.clock());
        List<Area> areas = context.directory().areas(today);
        List<Fact> facts = context.database().read(sql -> CalendarFeed.facts(sql, areas, today, context));
        List<String> ids = areas.stream().map(Area::id).toList();
        String done = context.texts().of("calendar.job.done", facts.size());
        context.database().write(run.author(), done, tx -> {
            new Published(tx.sql()).remember(ids, facts, now);
            return null;
        });
        return JobOutcome.of(done);
    }
}
