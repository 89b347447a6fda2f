package org.peerbench.host.install;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.templates.install.JtedeleteDataGenerated;
import org.peerbench.host.templates.install.JteleftBehindGenerated;

/** The data of tools that were removed, and deleting them for good. */
final class LeftBehindPage {
    private static final String CONFIRM = "confirm";

    private final Installing installing;

    LeftBehindPage(Installing installing) {
        this.installing = installing;
    }

    Answer list(Request request, ToolContext context) {
        Texts texts = context.texts();
        List<LeftBehind.OfTool> all =
                installing.leftBehind().stream().map(this::of).toList();
        return View.of(
                        texts.of("install.left.title", all.size()),
                        Template.of(
                                JteleftBehindGenerated::render, new LeftBehind(texts, all, null, request.formToken())))
                .under(InstallFeature.crumb(texts))
                .answer();
    }

    Answer ask(Request request, ToolContext context) {
        return view(request, context.texts(), null).answer();
    }

    private View view(Request request, Texts texts, String error) {
        LeftBehind.OfTool tool = left(request, texts);
        return View.of(
                        texts.of("install.delete.title", tool.name()),
                        Template.of(
                                JtedeleteDataGenerated::render,
                                new LeftBehind(texts, List.of(tool), error, request.formToken())))
                .under(
                        InstallFeature.crumb(texts),
                        new View.Crumb(texts.of("install.left"), "/" + InstallFeature.DATA));
    }

    Answer delete(Request request, ToolContext context) {
        Texts texts = context.texts();
        LeftBehind.OfTool tool = left(request, texts);
        if (request.form().value(CONFIRM).isEmpty()) {
            return view(request, texts, texts.of("install.delete.unsaid"))
                    .invalid()
                    .answer();
        }
        installing.deleteData(tool.id(), request.author(), texts);
        return Answer.Redirect.to("/tools").saying(texts.of("install.deleted", tool.name()));
    }

    private LeftBehind.OfTool left(Request request, Texts texts) {
        return installing.leftBehind().stream()
                .filter(request.path("tool")::equals)
                .findFirst()
                .map(this::of)
                .orElseThrow(() -> AddPage.gone(texts));
    }

    private LeftBehind.OfTool of(String tool) {
        return new LeftBehind.OfTool(
                tool, Words.name(tool), "/" + InstallFeature.DATA + "/" + tool, installing.tables(tool));
    }
}
