package org.peerbench.host.screen;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.http.Assets;
import org.peerbench.host.http.Face;
import org.peerbench.host.http.HostRequest;
import org.peerbench.host.http.Problem;
import org.peerbench.host.http.Rendering;
import org.peerbench.host.http.RouteTable;
import org.peerbench.host.http.Visitors;
import org.peerbench.host.templates.screen.JtelayoutGenerated;
import org.peerbench.host.templates.screen.JteproblemGenerated;

/** Draws the shell around what features and tools answer. */
public final class WholePages implements Face {
    private static final Pattern OF_TOOL = Pattern.compile("/tools/([^/]+)");

    private final ShellParts parts;
    private final Texts texts;

    /** What the shell shows comes from these parts. */
    public WholePages(ShellParts parts) {
        this.parts = parts;
        this.texts = parts.texts();
    }

    @Override
    public String page(View view, HostRequest request, RouteTable table, Optional<Visitors.Flash> flash) {
        Shell.Flash message =
                flash.map(said -> new Shell.Flash(said.message(), said.undo())).orElse(null);
        return Rendering.of(layout(view, request, table, message));
    }

    @Override
    public String problem(Problem problem, HostRequest request, RouteTable table) {
        Content body = Template.of(JteproblemGenerated::render, new ProblemPage(texts, problem, request.isSignedIn()));
        View view = View.of(problem.title(), body);
        return Rendering.of(layout(view, request, table, null));
    }

    /**
     * What the error page says.
     *
     * @param signedIn whether to offer the way home
     */
    public record ProblemPage(Texts texts, Problem problem, boolean signedIn) {}

    private Content layout(View view, HostRequest request, RouteTable table, Shell.Flash flash) {
        boolean signedIn = request.isSignedIn();
        List<Area> areas = signedIn ? parts.areas().apply(request.viewer(), request.dayOfShell()) : List.of();
        Optional<Area> chosen =
                areas.stream().filter(area -> area.id().equals(view.area())).findFirst();
        Shell shell = new Shell(
                texts,
                view,
                head(request),
                signedIn ? new Navigation(texts, chosen).groups(table, request) : List.of(),
                signedIn ? switcher(view, areas) : null,
                signedIn ? account(request) : null,
                request.formToken(),
                flash,
                parts.demo(),
                request.path().equals("/search") ? request.query("q").orElse("") : "");
        return Template.of(JtelayoutGenerated::render, shell);
    }

    private Shell.Account account(HostRequest request) {
        var viewer = request.viewer();
        return new Shell.Account(viewer.name(), texts.of("role." + viewer.role().key()));
    }

    private Shell.Head head(HostRequest request) {
        Assets assets = parts.assets().get();
        List<String> scripts = new ArrayList<>(List.of(assets.address("peerbench.js")));
        Matcher ofTool = OF_TOOL.matcher(request.path());
        if (ofTool.lookingAt()) {
            scripts.addAll(assets.scripts(ofTool.group(1)));
        }
        return new Shell.Head(assets.styleSheets(), scripts, assets.address("d3.min.js"), parts.version());
    }

    private Shell.Switcher switcher(View view, List<Area> areas) {
        List<Shell.Entry> entries = areas.stream()
                .map(area -> new Shell.Entry(
                        area.name(), "/areas/" + area.code(), area.id().equals(view.area())))
                .toList();
        String current = entries.stream()
                .filter(Shell.Entry::current)
                .map(Shell.Entry::label)
                .findFirst()
                .or(() -> Optional.ofNullable(view.area()).flatMap(parts.areaName()))
                .orElse(texts.of("shell.areas.all"));
        return new Shell.Switcher(current, entries);
    }
}
