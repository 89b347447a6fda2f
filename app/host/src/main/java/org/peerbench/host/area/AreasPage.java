package org.peerbench.host.area;

import java.util.Locale;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Definition;
import org.peerbench.api.page.part.EmptyState;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.day.Choice;
import org.peerbench.host.listing.Address;
import org.peerbench.host.signal.SignalStore;
import org.peerbench.host.templates.area.JteareasGenerated;

/** "Where …": areas on a map or in a table, and the same as files. */
record AreasPage(TileMaps maps, Coordinators coordinators, SignalStore signals, ToolNames tools) {
    private static final int NEEDS = 5;

    Answer show(Request request, ToolContext context) {
        AreasFound found = found(request, context);
        WhereWords words = new WhereWords(found, context.texts());
        return View.of(words.heading(), Template.of(JteareasGenerated::render, model(found, words, request, context)))
                .context(words.context())
                .answer();
    }

    TableExporter.Taken take(Request request, ToolContext context) {
        return new AreaRows(found(request, context), coordinators, context.texts()).taken();
    }

    Answer picture(Request request, ToolContext context) {
        AreasFound found = found(request, context);
        return new MapFile(found, new WhereWords(found, context.texts()), context.texts()).answer(map(found));
    }

    private static AreasFound found(Request request, ToolContext context) {
        AreasQuestion question = AreasQuestion.of(request);
        return context.database().read(sql -> AreasFound.read(sql, question));
    }

    private LaidMap map(AreasFound found) {
        return maps.of(found.day());
    }

    private AreasModel model(AreasFound found, WhereWords words, Request request, ToolContext context) {
        Texts texts = context.texts();
        AreasQuestion question = found.question();
        FilterBar bar = new FilterBar(found, texts);
        LaidMap map = question.table() ? null : map(found);
        Address here = question.address();
        return new AreasModel(
                texts,
                words.sentence(),
                bar.filters(),
                bar.views(),
                bar.whose(),
                found.figure().map(figure -> figure(figure, map, texts)).orElse(null),
                map == null ? null : new TileDrawing(found, map, texts).picture(),
                question.table() ? new AreaRows(found, coordinators, texts).table() : null,
                new RegionLines(found, texts).lines(),
                new OpenNeeds(signals, Choice.moment(request), tools, texts).of(found.shown(), here, NEEDS),
                new AreasModel.Files(
                        here.at(AreasQuestion.PATH + ".csv").text(),
                        here.at(AreasQuestion.PATH + ".xlsx").text(),
                        here.at(AreasQuestion.PATH + ".svg").text()),
                empty(found, request, texts));
    }

    private static AreasModel.Figure figure(ShownFigure figure, LaidMap map, Texts texts) {
        FigureNotes notes = new FigureNotes(texts);
        return new AreasModel.Figure(
                texts.of("area.figure.title", figure.indicator().label(), PeriodOfDay.words(figure.period())),
                figure.indicator().unit(),
                texts.of("area.legend.cut"),
                notes.source(figure.source()),
                notes.what(figure.indicator(), figure.source()),
                map == null ? null : drawn(map, texts));
    }

    private static Definition drawn(LaidMap map, Texts texts) {
        return new Definition(
                texts.of("area.drawn"),
                texts.of(
                        "area.drawn.text",
                        percent(map.map().fit().northSouthKept()),
                        percent(map.map().fit().westEastKept()),
                        map.map().fit().farthest()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share * 100);
    }

    private static EmptyState empty(AreasFound found, Request request, Texts texts) {
        if (!found.shown().isEmpty()) {
            return null;
        }
        if (found.question().narrowed()) {
            Address all = SameDay.at(AreasQuestion.PATH, request).with("whose", AreasQuestion.ALL);
            return new EmptyState(texts.of("area.empty.fit"), texts.of("area.empty.all"), all.text());
        }
        boolean mayAdd = request.may(HostPermissions.COORDINATE, null);
        return new EmptyState(
                texts.of("area.empty"),
                mayAdd ? texts.of("area.add") : null,
                mayAdd ? AreasQuestion.PATH + "/new" : null);
    }
}
