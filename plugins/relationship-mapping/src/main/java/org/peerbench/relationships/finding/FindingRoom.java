package org.peerbench.relationships.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.Area;
import org.peerbench.api.gathering.TimelineEntry;
import org.peerbench.api.gathering.TimelineSource;
import org.peerbench.api.gathering.TodayItem;
import org.peerbench.api.gathering.TodaySource;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.relationships.Permissions;

/** What findings and the actions made of them add to the workbench. */
public final class FindingRoom {
    /** An action is due on the first page from so many days before. */
    private static final int AHEAD_IN_DAYS = 7;

    private FindingRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        String read = Permissions.READ.key();
        String write = Permissions.WRITE.key();
        to.texts(new Bundle("org.peerbench.relationships.finding.messages"));
        to.page(new Page("areas/{area}/findings", read, FindingsPage::show));
        to.page(new Page("areas/{area}/findings/act", write, ActForm::show));
        to.action(new Action("areas/{area}/actions", write, ActForm::save));
        to.action(new Action("areas/{area}/actions/{action}/done", write, FindingsPage::done));
        to.action(new Action("areas/{area}/actions/{action}/remove", write, FindingsPage::remove));
        to.exporter(new TableExporter("areas/{area}/actions", read, FindingsPage::take));
        to.today(new TodaySource("actions", write, FindingRoom::due));
        to.timeline(new TimelineSource("actions", read, FindingRoom::tell));
    }

    private static List<TodayItem> due(Viewer viewer, List<Area> areas, LocalDate day, ToolContext context) {
        List<Task> tasks = context.database().read(sql -> new Tasks(sql).of(""));
        return areas.stream()
                .flatMap(area -> tasks.stream()
                        .filter(task ->
                                task.area().equals(area.id()) && task.doneOn().isEmpty())
                        .filter(task -> !task.due().isAfter(day.plusDays(AHEAD_IN_DAYS)))
                        .map(task -> new TodayItem(
                                "action:" + task.id(),
                                area.id(),
                                task.step(),
                                task.owner().isEmpty() ? null : FindingsPage.owner(task, context),
                                task.due(),
                                "areas/" + area.code() + "/findings")))
                .toList();
    }

    private static List<TimelineEntry> tell(Area area, Span span, Viewer viewer, ToolContext context) {
        return context.database().read(sql -> new Tasks(sql).of(area.id())).stream()
                .flatMap(task -> told(task, area, context))
                .toList();
    }

    private static Stream<TimelineEntry> told(Task task, Area area, ToolContext context) {
        String path = "areas/" + area.code() + "/findings";
        return Stream.concat(
                Stream.of(new TimelineEntry(
                        PartialDate.of(task.madeOn().toString()),
                        context.texts().of("finding.told.made", task.step()),
                        path)),
                task.doneOn().stream()
                        .map(day -> new TimelineEntry(
                                PartialDate.of(day.toString()),
                                context.texts().of("finding.told.done", task.step()),
                                path)));
    }
}
