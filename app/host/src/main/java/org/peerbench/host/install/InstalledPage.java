package org.peerbench.host.install;

import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.host.templates.install.JteinstalledGenerated;
import org.peerbench.host.templates.install.JteremoveGenerated;
import org.peerbench.host.tool.ToolState;
import org.peerbench.host.tool.ToolStatus;

/** One tool that is there: what it has stored, and how it is switched off, on again, and removed. */
final class InstalledPage {
    private final Installing installing;

    InstalledPage(Installing installing) {
        this.installing = installing;
    }

    Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        ToolStatus tool = tool(request, texts);
        return View.of(
                        Words.name(tool.id()),
                        Template.of(JteinstalledGenerated::render, installed(tool, request, texts)))
                .under(InstallFeature.crumb(texts))
                .answer();
    }

    Answer ask(Request request, ToolContext context) {
        Texts texts = context.texts();
        ToolStatus tool = tool(request, texts);
        String name = Words.name(tool.id());
        return View.of(
                        texts.of("install.remove.title", name),
                        Template.of(JteremoveGenerated::render, installed(tool, request, texts)))
                .under(InstallFeature.crumb(texts), new View.Crumb(name, path(tool)))
                .answer();
    }

    private Installed installed(ToolStatus tool, Request request, Texts texts) {
        boolean known = tool.version() != null;
        String reason = tool.reason() == null ? texts.of("tools.reason." + tool.state()) : tool.reason();
        return new Installed(
                texts,
                new Tag(kind(tool.state()), texts.of("tools.state." + tool.state())),
                reason,
                facts(tool, texts),
                known ? installing.tables(tool.id()) : List.of(),
                tool.state() == ToolState.DISABLED,
                known,
                path(tool),
                request.formToken());
    }

    private static Tag.Kind kind(ToolState state) {
        return switch (state) {
            case STARTED -> Tag.Kind.STRENGTH;
            case FAILED, QUARANTINED -> Tag.Kind.NEED;
            case SUSPENDED -> Tag.Kind.WATCH;
            case FOUND, STARTING, DISABLED, DRAINING -> Tag.Kind.NEUTRAL;
        };
    }

    private static List<Review.Fact> facts(ToolStatus tool, Texts texts) {
        return Stream.of("version", "maker", "file")
                .map(key -> new Review.Fact(texts.of("install.fact." + key), fact(tool, key, texts)))
                .toList();
    }

    private static String fact(ToolStatus tool, String key, Texts texts) {
        String value = switch (key) {
            case "version" -> tool.version();
            case "maker" -> tool.provider();
            default -> tool.file();
        };
        return value == null ? texts.of("install.unknown") : value;
    }

    Answer disable(Request request, ToolContext context) {
        ToolStatus tool = tool(request, context.texts());
        installing.disable(tool, request.author());
        return done(path(tool), "install.disabled", tool, context);
    }

    Answer enable(Request request, ToolContext context) {
        ToolStatus tool = tool(request, context.texts());
        installing.enable(tool, request.author());
        return done(path(tool), "install.enabled", tool, context);
    }

    Answer remove(Request request, ToolContext context) {
        ToolStatus tool = tool(request, context.texts());
        installing.remove(tool, request.author(), context.texts());
        return done("/tools", "install.removed", tool, context);
    }

    private static Answer done(String path, String key, ToolStatus tool, ToolContext context) {
        return Answer.Redirect.to(path).saying(context.texts().of(key, Words.name(tool.id())));
    }

    private ToolStatus tool(Request request, Texts texts) {
        return installing
                .status(request.path("tool"))
                .filter(tool -> installing.there(tool.id()).isPresent())
                .orElseThrow(() -> AddPage.gone(texts));
    }

    private static String path(ToolStatus tool) {
        return "/" + InstallFeature.INSTALLED + "/" + tool.id();
    }
}
