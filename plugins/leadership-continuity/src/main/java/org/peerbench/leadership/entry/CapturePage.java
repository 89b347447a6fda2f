package org.peerbench.leadership.entry;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.announcing.Announcing;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.record.Posts;
import org.peerbench.leadership.templates.JtecaptureGenerated;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.LastDay;

/** Who is in post now, one line a free seat: all lines are saved together, or the one that is wrong is named. */
public final class CapturePage {
    private static final String EMPTY = "empty";

    private CapturePage() {}

    /** The page, as its template sees it. */
    public record Model(Texts texts, Place place, Content token, Content errors, List<Option> ways, List<Line> lines) {}

    /** One seat; its fields begin with the line's key. */
    public record Line(
            String key,
            String id,
            String post,
            String organisation,
            long revision,
            List<Option> people,
            List<Cell> cells,
            String way,
            String who,
            String wayWrong,
            String whoWrong) {}

    /** One field to type into. */
    public record Cell(String name, String label, String value, String wrong) {}

    /** A free seat as it stands. */
    private record Free(String key, PostHistory history) {}

    /** What a line says. */
    private record Said(
            Free seat,
            Optional<Basis> basis,
            Optional<Edtf> since,
            Optional<Edtf> end,
            Person person,
            Optional<String> address) {}

    private static List<Free> free(Place place) {
        List<Free> all = new ArrayList<>();
        for (PostHistory history : place.known().posts()) {
            if (history.existsOn(place.today()) == Certainty.NO) {
                continue;
            }
            int open = history.post().seats() - history.on(place.today()).size();
            for (int seat = 1; seat <= open; seat++) {
                all.add(new Free("s" + (all.size() + 1) + "-", history));
            }
        }
        return all;
    }

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        return view(request, place, Entered.fresh(Map.of(), place.texts()), true)
                .answer();
    }

    private static View view(Request request, Place place, Entered entered, boolean fresh) {
        Texts texts = place.texts();
        List<Option> ways = new ArrayList<>(
                Fields.orNone(texts.of("capture.later"), Fields.options(Basis.values(), place.words()::of)));
        ways.removeIf(option -> option.value().equals("designate"));
        ways.add(Option.of(EMPTY, texts.of("capture.empty")));
        List<Line> lines = free(place).stream()
                .map(seat -> line(seat, place, entered, fresh))
                .toList();
        Model model = new Model(
                texts,
                place,
                request.formToken(),
                new ErrorSummary(texts.of("entry.problem"), entered.errors()),
                ways,
                lines);
        View view = View.of(
                        texts.of("capture.title", place.area().name()), Template.of(JtecaptureGenerated::render, model))
                .context(texts.of("capture.context", lines.size()))
                .under(place.trail())
                .about(place.area().id());
        return entered.fine() ? view : view.invalid();
    }

    private static Line line(Free seat, Place place, Entered entered, boolean fresh) {
        Post post = seat.history().post();
        String key = seat.key();
        List<Cell> cells = new ArrayList<>();
        for (String field : List.of("since", "until", "name", "source")) {
            String name = key + field;
            cells.add(new Cell(
                    name,
                    place.texts().of("capture." + field),
                    entered.text(name),
                    entered.errors().of(name)));
        }
        return new Line(
                key,
                post.id(),
                post.label(),
                place.names().organisation(post.organisation()),
                fresh ? post.revision() : entered.revision(key + "revision"),
                Person.options(place, post.organisation()),
                cells,
                entered.text(key + "way"),
                entered.text(key + "who"),
                entered.errors().of(key + "way"),
                entered.errors().of(key + "who"));
    }

    /** Receives {@code areas/{area}/capture}. */
    static Answer save(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        Entered entered = new Entered(request.form(), texts);
        List<Said> said = free(place).stream()
                .flatMap(seat -> read(seat, place, entered).stream())
                .toList();
        if (said.isEmpty() && entered.fine()) {
            entered.wrong("s1-way", "capture.nothing");
        }
        if (!entered.fine()) {
            return view(request, place, entered, false).answer();
        }
        String what = texts.of("capture.done", said.size(), place.area().name());
        return context.database().write(request.author(), what, tx -> {
            said.forEach(line -> store(line, place, entered, tx));
            Announcing.settle(tx, place.today(), Set.of());
            return Answer.Redirect.to(place.path(""))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    private static Optional<Said> read(Free seat, Place place, Entered entered) {
        String key = seat.key();
        String way = entered.text(key + "way");
        boolean typed = List.of("since", "until", "name", "source", "who").stream()
                .anyMatch(field -> !entered.text(key + field).isEmpty());
        if (way.isEmpty()) {
            if (typed) {
                entered.wrong(
                        key + "way",
                        "capture.way.missing",
                        seat.history().post().label());
            }
            return Optional.empty();
        }
        if (!entered.text(key + "post").equals(seat.history().post().id())) {
            entered.wrong(key + "way", "entry.stale", seat.history().post().label());
        }
        Optional<Basis> basis = entered.choice(key + "way", Basis.class);
        Optional<Edtf> since = entered.date(key + "since");
        Optional<Edtf> end = entered.date(key + "until").map(LastDay::kept);
        if (way.equals(EMPTY) && since.isEmpty()) {
            entered.wrong(
                    key + "since", "capture.empty.since", seat.history().post().label());
        }
        if (since.map(day -> day.earliest().isAfter(place.today())).orElse(false)) {
            entered.wrong(
                    key + "since", "capture.since.future", seat.history().post().label());
        }
        if (new During(since, end).impossible()) {
            entered.wrong(key + "until", "holder.until.early", entered.text(key + "until"));
        }
        Person person = Person.of(entered, key, place);
        return Optional.of(new Said(seat, basis, since, end, person, entered.address(key + "source")));
    }

    private static void store(Said line, Place place, Entered entered, Transaction tx) {
        Post post = line.seat().history().post();
        String area = place.area().id();
        if (line.basis().isPresent()) {
            During held = new During(line.since(), Optional.empty());
            Outlook outlook = new Outlook(Optional.empty(), Optional.empty(), line.end(), Optional.empty());
            Source source = new Source(line.address(), Optional.empty(), Optional.of(place.today()));
            Holding holding = new Holding(
                    "",
                    post.id(),
                    line.person().id(tx, post, area),
                    held,
                    List.of(new Slice(line.basis().get(), false, held)),
                    Optional.empty(),
                    outlook,
                    Optional.empty(),
                    source,
                    "",
                    0);
            new Holdings(tx.sql()).add(tx.changes(), area, holding);
        }
        if (post.observedFrom().isEmpty() && line.since().isPresent() && post.seats() == 1) {
            new Posts(tx.sql())
                    .change(
                            tx.changes(),
                            observed(
                                    post,
                                    line.since(),
                                    place.today(),
                                    entered.revision(line.seat().key() + "revision")));
        }
    }

    /** Since the one who is in post came, or the seat fell empty, its history is complete. */
    private static Post observed(Post post, Optional<Edtf> from, LocalDate today, long revision) {
        return new Post(
                post.id(),
                post.organisation(),
                post.label(),
                post.role(),
                post.seats(),
                post.term(),
                post.statute(),
                post.exists(),
                from,
                post.source().verified(today),
                post.areas(),
                revision);
    }
}
