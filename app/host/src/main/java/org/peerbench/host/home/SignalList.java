package org.peerbench.host.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Theme;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.api.text.Texts;
import org.peerbench.host.listing.AreaChoice;
import org.peerbench.host.listing.Pager;
import org.peerbench.host.templates.home.JtesignalsGenerated;

/** The list of all that stands out, in parts. */
record SignalList(OpenSignals signals) {
    private static final int DIGITS = 6;

    Answer answer(Request request, ToolContext context) {
        Texts texts = context.texts();
        SignalQuestion question = SignalQuestion.of(request);
        Map<String, Area> areas = OpenSignals.areas(request, context, question.mine());
        List<StoredSignal> open = signals.of(question, areas);
        int from = Math.min(from(request), open.size());
        int until = Math.min(from + Pager.SIZE, open.size());
        SignalsShown shown = new SignalsShown(
                texts,
                question,
                kinds(texts),
                themes(context),
                context.database().read(sql -> AreaChoice.options(sql, request.asOf(), texts, question.area())),
                request.viewer().areas().isEmpty()
                        ? null
                        : AreaChoice.whose(texts, question.address(), question.mine()),
                Line.of(open.subList(from, until), areas, texts),
                Pager.of(
                        request,
                        texts,
                        question.address(),
                        until - from,
                        open.size(),
                        until < open.size() ? Integer.toString(until) : null));
        return View.of(texts.of("signal.title", open.size()), Template.of(JtesignalsGenerated::render, shown))
                .context(texts.of("signal.context"))
                .answer();
    }

    /** The order is worked out anew for every part, so that the cursor is a place in it. */
    private static int from(Request request) {
        return request.query(Pager.CURSOR)
                .filter(text -> text.matches("\\d{1," + DIGITS + "}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private static List<Option> kinds(Texts texts) {
        return List.of(
                Option.of("", texts.of("signal.kind.urgent")),
                Option.of(SignalKind.NEED.name(), texts.of("signal.kind.needs")),
                Option.of(SignalKind.WATCH.name(), texts.of("signal.kind.watches")),
                Option.of(SignalKind.STRENGTH.name(), texts.of("signal.kind.strengths")));
    }

    private static List<Option> themes(ToolContext context) {
        List<Option> options =
                new ArrayList<>(List.of(Option.of("", context.texts().of("listing.every"))));
        context.directory().themes().stream()
                .filter(theme -> theme.framework() == null)
                .map(SignalList::option)
                .forEach(options::add);
        return options;
    }

    private static Option option(Theme theme) {
        return Option.of(theme.key(), theme.label());
    }
}
