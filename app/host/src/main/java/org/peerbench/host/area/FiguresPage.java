package org.peerbench.host.area;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.part.EmptyState;
import org.peerbench.api.text.Texts;
import org.peerbench.host.templates.area.JtefiguresGenerated;

/** All published figures of an area. */
final class FiguresPage {
    private FiguresPage() {}

    static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        OneArea one = context.database().read(sql -> OneArea.read(sql, request, context));
        String id = one.entry().area().id();
        List<FigureTable.Row> rows = context.database()
                .read(sql -> AreaFigures.read(sql, id, request.asOf(), texts).rows());
        EmptyState empty = rows.isEmpty() ? new EmptyState(texts.of("area.figures.none"), null, null) : null;
        return new AreaFraming(one, request, texts)
                .view(
                        AreaFraming.FIGURES,
                        Template.of(JtefiguresGenerated::render, new FigureTable(texts, rows, empty)))
                .answer();
    }
}
