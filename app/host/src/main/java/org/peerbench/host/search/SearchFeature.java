package org.peerbench.host.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.exchange.Gathering;
import org.peerbench.host.http.RouteTable;
import org.peerbench.host.templates.search.JteresultsGenerated;

/** The search page and what the command palette asks. */
public final class SearchFeature implements Tool {
    private static final int ON_THE_PAGE = 50;
    private static final int IN_THE_PALETTE = 6;

    private final Finder finder;

    /** Searches the directory, the records of all tools, and the help and commands of the table of that moment. */
    public SearchFeature(Directory directory, PeopleByName people, Supplier<RouteTable> table, Gathering gathering) {
        finder = new Finder(directory, people, table, gathering);
    }

    @Override
    public void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.host.search.messages"));
        to.page(new Page("search", HostPermissions.READ.key(), this::page));
        to.route(Route.get(
                "palette",
                HostPermissions.READ.key(),
                "Places and commands for the command palette",
                List.of(Parameter.optional("q", "Words to look for; without any, the commands")),
                PaletteAnswer.class,
                this::palette));
    }

    /** What the palette shows. */
    record PaletteAnswer(List<Item> items) {}

    /** One line of the palette. */
    record Item(String title, String detail, String href) {}

    /**
     * What the template shows.
     *
     * @param groups hits by kind
     */
    public record Results(Texts texts, String question, Map<String, List<Hit>> groups) {}

    private Answer page(Request request, ToolContext context) {
        Texts texts = context.texts();
        String question = request.query("q").orElse("");
        List<Hit> hits = question.isEmpty() ? List.of() : finder.find(question, request, texts, ON_THE_PAGE);
        Map<String, List<Hit>> groups =
                hits.stream().collect(Collectors.groupingBy(Hit::kind, LinkedHashMap::new, Collectors.toList()));
        String title = question.isEmpty() ? texts.of("search.title") : texts.of("search.found", hits.size(), question);
        return View.of(title, Template.of(JteresultsGenerated::render, new Results(texts, question, groups)))
                .answer();
    }

    private Reply<PaletteAnswer> palette(ApiRequest<Void> call, ToolContext context) {
        Texts texts = context.texts();
        String question = call.request().query("q").orElse("");
        List<Item> items = finder.find(question, call.request(), texts, IN_THE_PALETTE).stream()
                .map(hit -> new Item(hit.title(), detail(hit, texts), hit.path()))
                .toList();
        return Reply.ok(new PaletteAnswer(items));
    }

    private static String detail(Hit hit, Texts texts) {
        String kind = hit.kind(texts);
        return hit.detail().isEmpty() ? kind : kind + ", " + hit.detail();
    }
}
