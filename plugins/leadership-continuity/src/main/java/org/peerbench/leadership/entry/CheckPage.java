package org.peerbench.leadership.entry;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.page.SeatRow;
import org.peerbench.leadership.page.Seats;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.record.Posts;
import org.peerbench.leadership.templates.JtecheckGenerated;
import org.peerbench.leadership.time.Certainty;

/**
 * Confirming many holders at once. Nothing is ticked beforehand, so that nothing is confirmed unseen: who has read the list
 * ticks all of it with one button below it, and takes out what is not so.
 */
public final class CheckPage {
    private static final String STILL = "still";

    private CheckPage() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            Place place,
            Content token,
            Content errors,
            List<Line> lines,
            List<Content> fields,
            Map<String, String> hidden) {}

    /** One seat. */
    public record Line(String id, String key, SeatRow row, boolean ticked) {}

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Entered entered = Entered.fresh(Map.of("on", place.today().toString()), place.texts());
        return view(request, place, entered, true).answer();
    }

    private static View view(Request request, Place place, Entered entered, boolean fresh) {
        Texts texts = place.texts();
        List<Line> lines = lines(place, entered);
        Map<String, String> hidden = fresh ? revisions(place) : sent(place, entered);
        Model model = new Model(
                texts,
                place,
                request.formToken(),
                new ErrorSummary(texts.of("entry.problem"), entered.errors()),
                lines,
                new Fields(entered, texts)
                        .date("on", "check.on")
                        .address("source", "check.source")
                        .list(),
                hidden);
        View view = View.of(texts.of("check.title", place.area().name()), Template.of(JtecheckGenerated::render, model))
                .context(texts.of("check.context", lines.size()))
                .under(place.trail())
                .about(place.area().id());
        return entered.fine() ? view : view.invalid();
    }

    private static List<PostHistory> posts(Place place) {
        return place.known().posts().stream()
                .filter(history -> history.existsOn(place.today()) != Certainty.NO)
                .filter(history -> !history.holdings().isEmpty()
                        || history.post().observedFrom().isPresent())
                .toList();
    }

    private static List<Line> lines(Place place, Entered entered) {
        List<Line> lines = new ArrayList<>();
        for (PostHistory history : posts(place)) {
            for (SeatRow row : Seats.of(place, history)) {
                String key = row.holder().isEmpty() ? "post:" + history.post().id() : row.holder();
                String id = lines.isEmpty() ? STILL : STILL + "-" + (lines.size() + 1);
                lines.add(new Line(id, key, row, entered.all(STILL).contains(key)));
            }
        }
        return lines;
    }

    private static Map<String, String> revisions(Place place) {
        Map<String, String> all = new java.util.LinkedHashMap<>();
        for (PostHistory history : posts(place)) {
            all.put(
                    "revision-" + history.post().id(),
                    String.valueOf(history.post().revision()));
            history.on(place.today())
                    .forEach(holding -> all.put("revision-" + holding.id(), String.valueOf(holding.revision())));
        }
        return all;
    }

    private static Map<String, String> sent(Place place, Entered entered) {
        Map<String, String> all = revisions(place);
        all.replaceAll((name, now) -> entered.text(name));
        return all;
    }

    /** Receives {@code areas/{area}/check}. */
    static Answer save(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        Entered entered = new Entered(request.form(), texts);
        List<String> ticked = entered.all(STILL);
        if (ticked.isEmpty()) {
            entered.wrong(STILL, "check.nothing");
        }
        if (entered.text("on").isEmpty()) {
            entered.wrong("on", "check.on.missing");
        }
        Optional<LocalDate> on = entered.pastDay("on", place.today());
        Optional<String> address = entered.address("source");
        if (!entered.fine()) {
            return view(request, place, entered, false).answer();
        }
        int seats = (int) lines(place, entered).stream().filter(Line::ticked).count();
        String what = texts.of("check.done", seats, org.peerbench.leadership.words.DateWords.of(on.get()));
        return context.database().write(request.author(), what, tx -> {
            for (PostHistory history : posts(place)) {
                Post post = history.post();
                List<Holding> still = history.on(place.today()).stream()
                        .filter(holding -> ticked.contains(holding.id()))
                        .toList();
                for (Holding holding : still) {
                    Held held = new Held(holding)
                            .seen(entered.revision("revision-" + holding.id()))
                            .source(checked(holding.source(), address, on.get()));
                    new Holdings(tx.sql()).change(tx.changes(), place.area().id(), held.before());
                }
                if (!still.isEmpty() || ticked.contains("post:" + post.id())) {
                    Source source = checked(post.source(), Optional.empty(), on.get());
                    new Posts(tx.sql())
                            .change(tx.changes(), with(post, source, entered.revision("revision-" + post.id())));
                }
            }
            return Answer.Redirect.to(place.path(""))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    /** A later look counts; an earlier one does not make it older. */
    private static Source checked(Source before, Optional<String> address, LocalDate on) {
        LocalDate day = before.verifiedOn().filter(seen -> seen.isAfter(on)).orElse(on);
        return new Source(address.or(before::url), before.date(), Optional.of(day));
    }

    private static Post with(Post post, Source source, long revision) {
        return new Post(
                post.id(),
                post.organisation(),
                post.label(),
                post.role(),
                post.seats(),
                post.term(),
                post.statute(),
                post.exists(),
                post.observedFrom(),
                source,
                post.areas(),
                revision);
    }
}
