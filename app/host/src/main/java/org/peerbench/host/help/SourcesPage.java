package org.peerbench.host.help;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.Source;
import org.peerbench.host.directory.Sources;
import org.peerbench.host.templates.help.JtesourcesGenerated;

/** Where every figure comes from, with the sentences that its publishers ask for. */
public final class SourcesPage {
    private static final String GENERATED = "generated";

    private SourcesPage() {}

    /** The page, as its template sees it. */
    public record Model(Texts texts, List<Source> sources, boolean published) {}

    static Answer show(Request request, ToolContext context) {
        List<Source> sources = context.database().read(sql -> new Sources(sql).all());
        boolean published = sources.stream().anyMatch(source -> !source.id().equals(GENERATED));
        Texts texts = context.texts();
        return View.of(
                        texts.of("help.sources.title"),
                        Template.of(JtesourcesGenerated::render, new Model(texts, sources, published)))
                .context(texts.of("help.sources.context", sources.size()))
                .under(new View.Crumb(texts.of("help.title"), "/help"))
                .answer();
    }
}
