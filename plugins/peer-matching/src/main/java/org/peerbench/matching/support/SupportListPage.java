package org.peerbench.matching.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.templates.JtesupportsGenerated;
import org.peerbench.matching.words.Names;

/** All supports that somebody may know, by what falls due. */
public final class SupportListPage {
    static final String PATH = "supports";

    private SupportListPage() {}

    /** The page, as its template sees it. */
    public record Model(Texts texts, List<Line> open, List<Line> over, String back) {}

    /** One support. */
    public record Line(String path, String title, String theme, Tag state, String next, String due) {}

    static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        SupportWords words = new SupportWords(texts, Names.of(context));
        LocalDate today = LocalDate.now(context.clock());
        List<StoredSupport> all = SupportReach.all(request, context);
        List<Line> open = all.stream()
                .filter(support -> !support.life().state().over())
                .sorted(Comparator.comparing(support -> Due.on(support.life()).orElse(LocalDate.MAX)))
                .map(support -> line(support, words, today, context))
                .toList();
        List<Line> over = all.stream()
                .filter(support -> support.life().state().over())
                .sorted(Comparator.comparing(StoredSupport::id).reversed())
                .map(support -> line(support, words, today, context))
                .toList();
        return View.of(
                        texts.of("support.list.title"),
                        Template.of(JtesupportsGenerated::render, new Model(texts, open, over, context.path(""))))
                .context(texts.of("support.list.context", open.size(), over.size()))
                .under(new View.Crumb(texts.of("support.crumb"), context.path("")))
                .answer();
    }

    private static Line line(StoredSupport support, SupportWords words, LocalDate today, ToolContext context) {
        return new Line(
                context.path("supports/" + support.id()),
                words.title(support),
                words.names().theme(support.theme()),
                words.state(support.life().state()),
                words.next(support),
                words.due(support, today));
    }
}
