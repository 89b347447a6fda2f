package org.peerbench.host.area;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.Figures;
import org.peerbench.host.directory.Indicator;
import org.peerbench.host.directory.Source;
import org.peerbench.host.directory.Sources;
import org.peerbench.host.templates.area.JtesourcesGenerated;

/** All sources with their licences, and what every figure means: the licences ask for the one, readers for the other. */
final class SourcesPage {
    private SourcesPage() {}

    static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        SourcesModel model = context.database().read(sql -> {
            Map<String, Source> sources = new Sources(sql).byId();
            return new SourcesModel(
                    texts,
                    sources.values().stream()
                            .sorted(Comparator.comparing(Source::title))
                            .toList(),
                    figures(new Figures(sql).indicators(), sources, new FigureNotes(texts)));
        });
        return View.of(texts.of("area.sources"), Template.of(JtesourcesGenerated::render, model))
                .context(texts.of("area.sources.context"))
                .answer();
    }

    private static List<SourcesModel.Figure> figures(
            List<Indicator> indicators, Map<String, Source> sources, FigureNotes notes) {
        return indicators.stream()
                .map(indicator -> new SourcesModel.Figure(
                        indicator.label(),
                        indicator.unit(),
                        notes.what(indicator, sources.get(indicator.source())).text()))
                .toList();
    }
}
