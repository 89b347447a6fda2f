package org.peerbench.host.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.Area;
import org.peerbench.api.gathering.TimelineEntry;
import org.peerbench.api.gathering.TimelineSource;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.exchange.Found;
import org.peerbench.host.exchange.Gathered;
import org.peerbench.host.exchange.Gathering;
import org.peerbench.host.listing.DayText;
import org.peerbench.host.templates.area.JtetimelineGenerated;

/** What happened in an area, as every tool tells it. */
record TimelinePage(Gathering gathering) {
    void contribute(Contributions to) {
        String read = HostPermissions.READ.key();
        to.page(new Page("areas/{area}/timeline", read, this::show));
        to.timeline(new TimelineSource("directory", read, TimelinePage::ofDirectory));
        to.route(Route.get(
                "areas/{area}/timeline",
                read,
                "What happened in an area, the latest first",
                List.of(
                        Parameter.optional("from", "From this year, month or day on"),
                        Parameter.optional("to", "Up to, but not including, this year, month or day")),
                TimelineRecord.class,
                this::route));
    }

    private Answer show(Request request, ToolContext context) {
        OneArea one = context.database().read(sql -> OneArea.read(sql, request, context));
        Texts texts = context.texts();
        Gathered<TimelineEntry> told =
                gathering.timeline(request.viewer(), one.entry().area(), upTo(request));
        Timeline model = new Timeline(
                texts,
                years(told),
                told.silent().isEmpty() ? null : texts.of("area.timeline.missing", String.join(", ", told.silent())));
        return new AreaFraming(one, request, texts)
                .view(AreaFraming.TIMELINE, Template.of(JtetimelineGenerated::render, model))
                .answer();
    }

    /** All of it, what is to come too; as of another day only what had happened by then. */
    private static Span upTo(Request request) {
        LocalDate after = request.asOf().plusDays(1);
        return request.otherDay() ? new Span(null, PartialDate.of(after.toString())) : Span.OPEN;
    }

    private static List<Timeline.Year> years(Gathered<TimelineEntry> told) {
        Map<Integer, Timeline.Year> years = new LinkedHashMap<>();
        for (Found<TimelineEntry> found : told.found()) {
            TimelineEntry entry = found.item();
            years.computeIfAbsent(
                            entry.date().latest().getYear(),
                            year -> new Timeline.Year(String.valueOf(year), new ArrayList<>()))
                    .entries()
                    .add(new Timeline.Entry(
                            DayText.of(entry.date()), entry.sentence(), found.path(entry.path()), found.name()));
        }
        return List.copyOf(years.values());
    }

    private Reply<TimelineRecord> route(ApiRequest<Void> call, ToolContext context) {
        Request request = call.request();
        Area area = context.database()
                .read(sql -> OneArea.find(sql, request, context))
                .area();
        Span span = new Span(date(request, "from", context), date(request, "to", context));
        return Reply.ok(TimelineRecord.of(gathering.timeline(request.viewer(), area, span)));
    }

    private static PartialDate date(Request request, String field, ToolContext context) {
        return request.query(field)
                .map(text -> PartialDate.parse(text)
                        .orElseThrow(() -> Refusal.invalid(
                                "BAD_DATE", field, context.texts().of("area.timeline.badDate", field, text))))
                .orElse(null);
    }

    /** That the area came to be, and that it ended. */
    private static List<TimelineEntry> ofDirectory(Area area, Span span, Viewer viewer, ToolContext context) {
        String page = "areas/" + area.code();
        List<TimelineEntry> entries = new ArrayList<>();
        if (area.valid().from() != null) {
            entries.add(new TimelineEntry(
                    area.valid().from(), sentence("began", area.predecessors(), area, context), page));
        }
        if (area.valid().to() != null) {
            entries.add(
                    new TimelineEntry(area.valid().to(), sentence("ended", area.successors(), area, context), page));
        }
        return entries;
    }

    private static String sentence(String what, List<String> others, Area area, ToolContext context) {
        List<String> names = others.stream()
                .flatMap(id -> context.directory().area(id).stream())
                .map(Area::name)
                .toList();
        return names.isEmpty()
                ? context.texts().of("area.timeline." + what, area.name())
                : context.texts().of("area.timeline." + what + ".with", area.name(), String.join(", ", names));
    }
}
