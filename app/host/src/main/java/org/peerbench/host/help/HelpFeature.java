package org.peerbench.host.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.command.Command;
import org.peerbench.api.help.HelpPage;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.http.RouteTable;
import org.peerbench.host.templates.help.JtelistGenerated;
import org.peerbench.host.templates.help.JtetextGenerated;
import org.peerbench.host.tool.Generation;

/** The help pages. */
public final class HelpFeature implements Tool {
    private static final String READ = HostPermissions.READ.key();

    private final Supplier<RouteTable> table;

    /** Shows the help of the generations in the table of that moment. */
    public HelpFeature(Supplier<RouteTable> table) {
        this.table = table;
    }

    @Override
    public void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.host.help.messages"));
        to.navigation(new NavigationItem("help.title", "help", 190, READ));
        to.command(new Command("help.title", null, "help", READ));
        to.page(new Page("help", READ, this::list));
        to.page(new Page("help/{slug}", READ, this::own));
        to.page(new Page("help/{tool}/{slug}", READ, this::ofTool));
        for (String slug : List.of("start", "keyboard", "roles", "dates", "imports", "undo")) {
            to.help(new HelpPage(slug, "help." + slug + ".title", "help." + slug + ".text"));
        }
    }

    /** One line of the list of help pages. */
    public record Entry(String title, String path) {}

    /** The list of help pages, as its template sees it. */
    public record Contents(Texts texts, List<Entry> entries) {}

    /** A help page, as its template sees it. */
    public record Article(List<String> paragraphs) {}

    private Answer list(Request request, ToolContext context) {
        List<Entry> entries = new ArrayList<>();
        for (Generation generation : table.get().generations()) {
            String place = generation.isHost() ? "/help/" : "/help/" + generation.id() + "/";
            generation
                    .contributed()
                    .help()
                    .forEach(page ->
                            entries.add(new Entry(generation.context().texts().of(page.title()), place + page.slug())));
        }
        Contents contents = new Contents(context.texts(), entries);
        return View.of(context.texts().of("help.title"), Template.of(JtelistGenerated::render, contents))
                .answer();
    }

    private Answer own(Request request, ToolContext context) {
        return article(true, "", request.path("slug"), context);
    }

    private Answer ofTool(Request request, ToolContext context) {
        return article(false, request.path("tool"), request.path("slug"), context);
    }

    private Answer article(boolean host, String tool, String slug, ToolContext context) {
        return table.get().generations().stream()
                .filter(generation ->
                        host ? generation.isHost() : generation.id().equals(tool))
                .flatMap(generation -> generation.contributed().help().stream()
                        .filter(page -> page.slug().equals(slug))
                        .map(page -> article(page, generation.context().texts(), context.texts())))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(context.texts().of("help.nothing")));
    }

    private static Answer article(HelpPage page, Texts texts, Texts own) {
        Article article = new Article(List.of(texts.of(page.text()).split("\n\\s*\n")));
        return View.of(texts.of(page.title()), Template.of(JtetextGenerated::render, article))
                .under(new View.Crumb(own.of("help.title"), "/help"))
                .answer();
    }
}
