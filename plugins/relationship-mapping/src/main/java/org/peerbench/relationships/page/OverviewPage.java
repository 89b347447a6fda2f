package org.peerbench.relationships.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.expected.Place.State;
import org.peerbench.relationships.expected.Seating;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.record.AreaRecord;
import org.peerbench.relationships.record.Partners;
import org.peerbench.relationships.templates.JteoverviewGenerated;

/** The areas of which something is recorded; never a league table, so by name. */
public final class OverviewPage {
    private OverviewPage() {}

    /** The page, as its template sees it. */
    public record Model(Texts texts, String path, String kinds, List<Line> lines, List<Option> others) {}

    /** One area. */
    public record Line(String area, String path, int partners, int links, int confirmed, int unknown, String missing) {}

    /** Answers the tool's first page. */
    public static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Set<String> recorded = new HashSet<>(context.database().read(sql -> new Partners(sql).areas()));
        List<Area> areas = context.directory().areas(request.asOf()).stream()
                .sorted(Comparator.comparing(Area::name))
                .toList();
        List<Line> lines = areas.stream()
                .filter(area -> recorded.contains(area.id()))
                .map(area -> line(area, request, context))
                .toList();
        List<Option> others = areas.stream()
                .filter(area -> !recorded.contains(area.id()))
                .map(area -> Option.of(area.code(), area.name()))
                .toList();
        Model model = new Model(texts, context.path("open"), context.path("kinds"), lines, others);
        return View.of(texts.of("overview.title"), Template.of(JteoverviewGenerated::render, model))
                .context(texts.of("overview.context", lines.size(), areas.size()))
                .answer();
    }

    private static Line line(Area area, Request request, ToolContext context) {
        Network network = AreaRecord.of(area.id(), request.viewer(), context)
                .network(NetworkQuestion.of(Relations.INTENSITY, request.asOf()).at(2));
        List<String> missing = Seating.of(network).places(State.MISSING).stream()
                .map(place -> context.texts().of(place.seat().key()))
                .toList();
        return new Line(
                area.name(),
                context.path("areas/" + area.code()),
                network.actors().size(),
                network.ties().size(),
                network.count(DyadStatus.CONFIRMED),
                network.count(DyadStatus.UNKNOWN),
                missing.isEmpty() ? context.texts().of("overview.nobodyMissing") : String.join(", ", missing));
    }

    /** Answers {@code open?area=}: goes to the area that was chosen in the list. */
    public static Answer open(Request request, ToolContext context) {
        return Answer.Redirect.to(
                request.query("area").map(area -> context.path("areas/" + area)).orElse(context.path("")));
    }
}
