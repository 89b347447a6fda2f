package org.peerbench.leadership.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.Permissions;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.record.Posts;
import org.peerbench.leadership.templates.JteoverviewGenerated;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.words.DateWords;
import org.peerbench.leadership.words.LastDay;

/** The areas of which posts are recorded; never a league table, so by name. */
public final class OverviewPage {
    private static final int STALE_DAYS = 90;

    private OverviewPage() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            String lead,
            String open,
            String horizon,
            String calendar,
            List<Line> lines,
            List<Option> others) {}

    /**
     * One area.
     *
     * @param stale holders whom nobody has confirmed in the last 90 days
     * @param next  the nearest end that is expected of anybody, in words; blank for none
     */
    public record Line(String area, String path, int seats, int held, int cover, int empty, long stale, String next) {}

    /** Answers the tool's first page. */
    public static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Map<String, List<PostHistory>> recorded = context.database().read(OverviewPage::read);
        List<Area> areas = context.directory().areas(request.asOf()).stream()
                .sorted(Comparator.comparing(Area::name))
                .toList();
        List<Line> lines = areas.stream()
                .filter(area -> recorded.containsKey(area.id()))
                .map(area -> line(area, recorded.get(area.id()), request, context))
                .toList();
        List<Option> others = areas.stream()
                .filter(area -> !recorded.containsKey(area.id()))
                .map(area -> Option.of(area.code(), area.name()))
                .toList();
        int seats = lines.stream().mapToInt(Line::seats).sum();
        Model model = new Model(
                texts,
                lead(lines, texts),
                context.path("open"),
                context.path("horizon"),
                context.path("calendar"),
                lines,
                others);
        return View.of(texts.of("overview.title"), Template.of(JteoverviewGenerated::render, model))
                .context(texts.of("overview.context", seats, lines.size()))
                .answer();
    }

    private static String lead(List<Line> lines, Texts texts) {
        return texts.of(
                "overview.lead",
                lines.stream().mapToInt(Line::seats).sum(),
                lines.stream().mapToInt(Line::held).sum(),
                lines.stream().mapToInt(Line::cover).sum(),
                lines.stream().mapToInt(Line::empty).sum());
    }

    private static Map<String, List<PostHistory>> read(Handle sql) {
        Map<String, List<Holding>> holdings =
                new Holdings(sql).all().stream().collect(Collectors.groupingBy(Holding::post));
        Map<String, List<PostHistory>> byArea = new HashMap<>();
        for (Post post : new Posts(sql).all()) {
            PostHistory history = new PostHistory(post, holdings.getOrDefault(post.id(), List.of()));
            post.areas()
                    .keySet()
                    .forEach(area -> byArea.computeIfAbsent(area, each -> new ArrayList<>())
                            .add(history));
        }
        return byArea;
    }

    private static Line line(Area area, List<PostHistory> posts, Request request, ToolContext context) {
        LocalDate day = request.asOf();
        Filled filled = Filled.of(posts, day);
        long stale = posts.stream()
                .filter(history -> history.existsOn(day) != Certainty.NO)
                .flatMap(history -> history.on(day).stream())
                .filter(holding -> holding.source()
                        .verifiedOn()
                        .map(seen -> seen.isBefore(day.minusDays(STALE_DAYS)))
                        .orElse(true))
                .count();
        return new Line(
                area.name(),
                context.path("areas/" + area.code()),
                filled.seats(),
                filled.held(),
                filled.cover(),
                filled.empty(),
                stale,
                next(area, posts, request, context));
    }

    /** A notice that is not announced yet stays with those who look after the area. */
    private static String next(Area area, List<PostHistory> posts, Request request, ToolContext context) {
        LocalDate day = request.asOf();
        LocalDate today = LocalDate.now(context.clock());
        boolean all = request.may(Permissions.WRITE, area.id());
        return posts.stream()
                .map(history -> all ? history : history.publicOn(today))
                .flatMap(history -> history.on(day).stream())
                .filter(holding -> holding.held().until().isEmpty())
                .map(Holding::outlook)
                .filter(outlook ->
                        outlook.end().filter(end -> !end.latest().isBefore(day)).isPresent())
                .min(Comparator.comparing(outlook -> outlook.end().get().earliest()))
                .flatMap(LastDay::said)
                .map(new DateWords(context.texts())::of)
                .orElse("");
    }

    /** Answers {@code open?area=}: goes to the area that was chosen in the list. */
    public static Answer open(Request request, ToolContext context) {
        return Answer.Redirect.to(
                request.query("area").map(area -> context.path("areas/" + area)).orElse(context.path("")));
    }
}
