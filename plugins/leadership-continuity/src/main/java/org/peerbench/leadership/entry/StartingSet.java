package org.peerbench.leadership.entry;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.record.Posts;
import org.peerbench.leadership.templates.JtestartGenerated;
import org.peerbench.leadership.time.Edtf;

/** The usual seats of an area at one click. Posts only: who holds them is recorded by who knows. */
public final class StartingSet {
    private static final String SEAT = "seat";

    private StartingSet() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            String action,
            String cancel,
            String law,
            Content token,
            Content errors,
            List<Line> statutory,
            List<Line> core,
            List<Content> fields) {}

    /** One seat to tick. */
    public record Line(
            String id,
            String key,
            String label,
            String organisation,
            String statute,
            boolean recorded,
            boolean ticked) {}

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        return view(request, place, Entered.fresh(Map.of(), place.texts()), null)
                .answer();
    }

    private static View view(Request request, Place place, Entered entered, List<String> ticked) {
        Texts texts = place.texts();
        List<Proposal> proposals = Proposal.of(place);
        Model model = new Model(
                texts,
                place.path("start"),
                place.path(""),
                UsualSeat.LAW,
                request.formToken(),
                new ErrorSummary(texts.of("entry.problem"), entered.errors()),
                lines(proposals, SeatType.STATUTORY, ticked, texts),
                lines(proposals, SeatType.CORE, ticked, texts),
                new Fields(entered, texts).date("observed", "start.observed").list());
        View view = View.of(texts.of("start.title", place.area().name()), Template.of(JtestartGenerated::render, model))
                .context(texts.of("start.context"))
                .under(place.trail())
                .about(place.area().id());
        return entered.fine() ? view : view.invalid();
    }

    private static List<Line> lines(List<Proposal> proposals, SeatType type, List<String> ticked, Texts texts) {
        return proposals.stream()
                .filter(proposal -> proposal.seat().type() == type)
                .map(proposal -> new Line(
                        proposals.get(0) == proposal ? SEAT : SEAT + "-" + (proposals.indexOf(proposal) + 1),
                        proposal.key(),
                        proposal.label(texts),
                        proposal.organisation().map(Organisation::name).orElse(texts.of("start.noOrganisation")),
                        proposal.statute(texts),
                        proposal.recorded(),
                        ticked == null ? !proposal.recorded() : ticked.contains(proposal.key())))
                .toList();
    }

    /** Receives {@code areas/{area}/start}. */
    static Answer save(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        Entered entered = new Entered(request.form(), texts);
        List<String> ticked = entered.all(SEAT);
        List<Proposal> chosen = Proposal.of(place).stream()
                .filter(proposal -> !proposal.recorded() && ticked.contains(proposal.key()))
                .toList();
        if (chosen.isEmpty()) {
            entered.wrong(SEAT, "start.nothing");
        }
        Optional<Edtf> observed = entered.date("observed");
        if (!entered.fine()) {
            return view(request, place, entered, ticked).answer();
        }
        String what = texts.of("start.done", chosen.size(), place.area().name());
        return context.database().write(request.author(), what, tx -> {
            Posts posts = new Posts(tx.sql());
            chosen.forEach(proposal -> posts.add(
                    tx.changes(), place.area().id(), proposal.post(place.area().id(), observed, texts)));
            return Answer.Redirect.to(place.path("capture"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
