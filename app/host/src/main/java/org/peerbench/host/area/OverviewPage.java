package org.peerbench.host.area;

import java.util.List;
import java.util.Locale;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.card.DrawnCard;
import org.peerbench.host.card.PanelBoard;
import org.peerbench.host.day.Choice;
import org.peerbench.host.listing.DayText;
import org.peerbench.host.signal.SignalStore;
import org.peerbench.host.templates.area.JteoverviewGenerated;

/** One area on one page: what waits, what the tools know, facts, figures, neighbours. */
record OverviewPage(Coordinators coordinators, PanelBoard board, SignalStore signals, ToolNames tools) {
    Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        OneArea one = context.database().read(sql -> OneArea.read(sql, request, context));
        Area area = one.entry().area();
        List<StoredSignal> standing = signals.ofArea(area.id(), Choice.moment(request));
        List<DrawnCard> panels = board.areaPanels(area, request);
        AreaFraming framing = new AreaFraming(one, request, texts);
        boolean mayChange = request.may(HostPermissions.WRITE, area.id());
        FigureNotes notes = new FigureNotes(texts);
        Overview overview = context.database().read(sql -> {
            AreaFigures figures = AreaFigures.read(sql, area.id(), request.asOf(), texts);
            Nearby nearby = Nearby.read(sql, area.id(), request.asOf());
            return new Overview(
                    texts,
                    standing.isEmpty() ? null : standing.get(0).signal().title(),
                    open(standing, texts),
                    leadStyle(standing),
                    standing.stream().map(stored -> line(stored, texts)).toList(),
                    panels,
                    new AreaFacts(one, framing, coordinators, texts).facts(request.viewer(), figures.sources()),
                    mayChange ? framing.at("edit").with(SameDay.DAY, null).text() : null,
                    figures.first(),
                    framing.at(AreaFraming.FIGURES).text(),
                    nearby.touching(framing.at(""), texts),
                    nearby.similar(framing.at(""), texts),
                    nearby.like().isEmpty()
                            ? null
                            : notes.measure(figures.sources().get(Nearby.SOURCE)));
        });
        return framing.view("", Template.of(JteoverviewGenerated::render, overview))
                .answer();
    }

    private Overview.SignalLine line(StoredSignal stored, Texts texts) {
        return new Overview.SignalLine(
                SignalTag.of(stored.signal().kind(), texts),
                stored.signal().title(),
                stored.signal().evidence(),
                tools.of(stored.tool()),
                DayText.of(stored.signal().observedOn()),
                tools.path(stored));
    }

    private static String open(List<StoredSignal> signals, Texts texts) {
        return texts.of(
                "area.lead",
                count(signals, SignalKind.NEED),
                count(signals, SignalKind.WATCH),
                count(signals, SignalKind.STRENGTH));
    }

    private static long count(List<StoredSignal> signals, SignalKind kind) {
        return signals.stream().filter(each -> each.signal().kind() == kind).count();
    }

    private static String leadStyle(List<StoredSignal> signals) {
        return signals.isEmpty()
                ? ""
                : "lead--" + signals.get(0).signal().kind().name().toLowerCase(Locale.ROOT);
    }
}
