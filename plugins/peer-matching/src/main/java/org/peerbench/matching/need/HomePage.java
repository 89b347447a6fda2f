package org.peerbench.matching.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Segments;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.templates.JtematchingHomeGenerated;
import org.peerbench.matching.urgency.Urgency;
import org.peerbench.matching.words.Names;

/** The first page: open needs by urgency for who may know them; for everybody, what tools see by theme. */
public final class HomePage {
    private static final int FEW = 40;

    private HomePage() {}

    /**
     * The page, as its template sees it.
     *
     * @param comes    whether the viewer has anything to do with needs
     * @param segments which areas are shown; {@code null} where there is no choice
     * @param waiting  what to do next
     * @param areas    where needs of an area are recorded
     */
    public record Model(
            Texts texts,
            boolean comes,
            boolean arranges,
            String lead,
            Segments segments,
            List<NeedLine> needs,
            List<Waiting> waiting,
            List<ThemeLine> themes,
            List<AreaLink> areas,
            String place) {}

    /** What to do next, with where. */
    public record Waiting(String sentence, String path, String act) {}

    /** An area of the viewer's. */
    public record AreaLink(String name, String path) {}

    /** Answers the tool's first page. */
    public static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Names names = Names.of(context);
        boolean comes = request.may(Permissions.COME, null);
        boolean arranges = request.may(Permissions.ARRANGE, null);
        String base = context.path("");
        String place = base.endsWith("/") ? base : base + "/";
        Live live = Live.read(context);
        Set<String> own = request.viewer().areas();
        boolean choice = arranges && !own.isEmpty();
        boolean all = !choice || request.query("areas").filter("all"::equals).isPresent();
        List<Need> needs = comes
                ? Reach.all(request, context).stream()
                        .filter(Need::open)
                        .filter(need -> all || own.contains(need.area()))
                        .toList()
                : List.of();
        Segments segments = choice
                ? new Segments(
                        texts.of("home.segments"),
                        List.of(
                                new Segments.Segment(texts.of("home.mine"), base, !all),
                                new Segments.Segment(texts.of("home.all"), base + "?areas=all", all)))
                : null;
        long offers = live.offers().stream()
                .filter(offer -> offer.state() == Offer.State.OPEN)
                .filter(offer -> request.may(Permissions.CARE, offer.area()))
                .count();
        Model model = new Model(
                texts,
                comes,
                arranges,
                lead(needs, live, texts),
                segments,
                NeedLine.of(needs, live, names, texts, place, arranges),
                waiting(needs, live, texts, place),
                ThemeLine.all(request, context),
                areas(request, names, place),
                place);
        return View.of(texts.of("matching.title"), Template.of(JtematchingHomeGenerated::render, model))
                .context(texts.of(comes ? "home.context" : "home.context.reader", needs.size(), offers))
                .answer();
    }

    private static String lead(List<Need> needs, Live live, Texts texts) {
        List<Need> urgent = needs.stream()
                .filter(need -> live.urgency(need).counting(need).orElse(0) == Urgency.MOST)
                .toList();
        long confirmed = urgent.stream()
                .filter(need -> need.state() == Need.State.CONFIRMED)
                .count();
        String said = texts.of("home.lead", urgent.size());
        if (urgent.isEmpty()) {
            return said;
        }
        if (urgent.size() == confirmed) {
            return said + texts.of(confirmed == 1 ? "home.lead.one" : "home.lead.all");
        }
        return said + texts.of("home.lead.confirmed", confirmed);
    }

    private static List<Waiting> waiting(List<Need> needs, Live live, Texts texts, String place) {
        List<Need> drafts =
                needs.stream().filter(need -> need.state() == Need.State.DRAFT).toList();
        List<Need> unknown = needs.stream()
                .filter(need -> live.urgency(need).counting(need).isEmpty())
                .toList();
        List<Waiting> waiting = new ArrayList<>();
        if (!drafts.isEmpty()) {
            waiting.add(new Waiting(
                    texts.of("home.drafts", drafts.size()),
                    place + "needs/" + drafts.get(0).id(),
                    texts.of("home.drafts.act")));
        }
        if (!unknown.isEmpty()) {
            waiting.add(new Waiting(
                    texts.of("home.unknown", unknown.size()),
                    place + "needs/" + unknown.get(0).id(),
                    texts.of("home.unknown.act")));
        }
        return waiting;
    }

    /** Those of the viewer: all of them are on the workbench's own list. */
    private static List<AreaLink> areas(Request request, Names names, String place) {
        return names.areas().stream()
                .filter(area -> request.may(Permissions.CARE, area.id()))
                .filter(area -> request.viewer().areas().contains(area.id())
                        || request.viewer().areas().isEmpty() && names.areas().size() <= FEW)
                .map(area -> new AreaLink(area.name(), place + "areas/" + area.code()))
                .toList();
    }
}
