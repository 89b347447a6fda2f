package org.peerbench.matching.support;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.life.Life;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.Review;
import org.peerbench.matching.record.Session;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.SupportStep;
import org.peerbench.matching.templates.JtesupportGenerated;
import org.peerbench.matching.words.Names;

/** One support: what comes next, who, on what, the sessions, what came of it, and each step with its author and time. */
public final class SupportPage {
    static final String PATH = "supports/{support}";
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Request request;
    private final ToolContext context;
    private final Texts texts;
    private final Names names;
    private final SupportWords words;
    private final SupportFile file;

    private SupportPage(Request request, ToolContext context) {
        this.request = request;
        this.context = context;
        this.texts = context.texts();
        this.names = Names.of(context);
        this.words = new SupportWords(texts, names);
        this.file = SupportFile.of(request, context);
    }

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            Tag state,
            String next,
            List<Note> notes,
            List<Way> ways,
            List<Fact> facts,
            List<Met> sessions,
            String calendar,
            List<Came> came,
            List<Taken> steps,
            List<Send> sends,
            Content token) {}

    /** What coordinators are told beside what comes next; the path is blank where there is nowhere to go. */
    public record Note(String text, String label, String path) {}

    /** A step that can be taken now. */
    public record Way(String label, String path, boolean first) {}

    /** What is known of it. */
    public record Fact(String label, String value) {}

    /** One session. */
    public record Met(String day, String state, String about, String length) {}

    /** What a side says came of it. */
    public record Came(String who, String text, String note) {}

    /** One step; the reason is blank for all but coordinators. */
    public record Taken(String what, String by, String when, String reason) {}

    /** A link that a coordinator can have sent. */
    public record Send(String label, String path) {}

    static Answer show(Request request, ToolContext context) {
        return new SupportPage(request, context).answer();
    }

    private Answer answer() {
        StoredSupport support = file.support();
        Model model = new Model(
                texts,
                words.state(support.life().state()),
                words.next(support),
                notes(),
                ways(),
                facts(),
                file.sessions().stream().map(this::met).toList(),
                file.sessions().isEmpty() ? "" : CalendarPage.address(context, support),
                came(),
                file.steps().stream().map(this::taken).toList(),
                sends(),
                request.formToken());
        return View.of(words.title(support), Template.of(JtesupportGenerated::render, model))
                .context(texts.of(
                        "support.context",
                        names.theme(support.theme()),
                        DayInWords.of(support.life().offered())))
                .under(
                        new View.Crumb(texts.of("support.crumb"), context.path("")),
                        new View.Crumb(texts.of("support.list.title"), context.path(SupportListPage.PATH)))
                .answer();
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        file.coordinating().ifPresent(told -> {
            if (!told.unfit().isEmpty()) {
                notes.add(new Note(texts.of("support.unfit.do", words.unfit(file.support(), told.unfit())), "", ""));
            }
            told.repair().ifPresent(repair -> {
                String path = repair.round()
                        .map(round -> context.path("rounds/" + round))
                        .orElse("");
                notes.add(new Note(texts.of("repair.page", words.repair(repair)), texts.of("repair.open"), path));
            });
        });
        return notes;
    }

    private boolean unfit() {
        return file.coordinating().map(told -> !told.unfit().isEmpty()).orElse(false);
    }

    private List<Way> ways() {
        State state = file.support().life().state();
        List<StepKind> kinds = Arrays.stream(StepKind.values())
                .filter(this::open)
                .sorted(Comparator.comparing(kind -> !kind.isNext(state) && !(unfit() && kind == StepKind.END)))
                .toList();
        List<Way> ways = new ArrayList<>();
        for (StepKind kind : kinds) {
            String path = context.path("supports/" + file.support().id() + "/steps/" + kind.path());
            ways.add(new Way(texts.of("support.do." + kind.name()), path, ways.isEmpty()));
        }
        return ways;
    }

    /** Whether this viewer can take the step now. */
    private boolean open(StepKind kind) {
        Life life = file.support().life();
        if (!kind.fits(life.state())) {
            return false;
        }
        return switch (kind) {
            case ACCEPT, DECLINE -> !life.accepted().containsAll(file.sides());
            case REVIEW -> !life.reviewed().containsAll(file.sides());
            case SUSTAIN ->
                file.sides().contains(Side.RECEIVER)
                        && life.checkDue(LocalDate.now(context.clock())).isPresent();
            case SESSION, FIT, PAUSE, RESUME, EXTEND, END, CLOSE -> true;
        };
    }

    private List<Fact> facts() {
        StoredSupport support = file.support();
        Life life = support.life();
        List<Fact> facts = new ArrayList<>();
        if (file.tells(Side.GIVER)) {
            facts.add(fact("helper", names.person(support.person())));
        }
        support.contact()
                .filter(contact -> file.tells(Side.RECEIVER))
                .ifPresent(contact -> facts.add(fact("contact", names.person(Optional.of(contact)))));
        if (!support.why().isBlank()) {
            facts.add(fact("why", support.why()));
        }
        life.began().ifPresent(day -> facts.add(fact("since", DayInWords.of(day))));
        life.endsOn().ifPresent(day -> facts.add(fact("until", DayInWords.of(day))));
        life.over().ifPresent(day -> facts.add(fact("over", DayInWords.of(day))));
        return facts;
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.of("support.fact." + key), value);
    }

    private Met met(Session session) {
        String day = session.begins()
                .map(time -> texts.of("support.at", DayInWords.of(session.on()), time))
                .orElse(DayInWords.of(session.on()));
        String about = List.of(session.topic(), session.who(), session.action()).stream()
                .filter(each -> !each.isBlank())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
        return new Met(
                day,
                texts.of("support.session." + session.state().name()),
                about,
                texts.of("support.minutes", session.minutes()));
    }

    private List<Came> came() {
        List<Came> came = new ArrayList<>();
        file.reviews().forEach(review -> came.add(said(review)));
        file.later()
                .forEach(each -> came.add(new Came(
                        texts.of("support.later", each.months()),
                        texts.of(
                                "support.later.said",
                                texts.of("support.lasts." + each.lasts().name()),
                                level(each.now())),
                        each.note())));
        return came;
    }

    private Came said(Review review) {
        String text = texts.of(
                "support.review.said",
                texts.of("support.goal." + review.goal().name()),
                level(review.before()),
                level(review.after()),
                review.rating(),
                texts.of("support.recommend." + (review.recommend() ? "YES" : "NO")),
                texts.of("support.next." + review.next().name()));
        return new Came(names.area(file.support().area(review.side())), text, review.note());
    }

    private String level(OptionalInt level) {
        return level.isPresent() ? String.valueOf(level.getAsInt()) : texts.of("support.level.unknown");
    }

    private Taken taken(SupportStep step) {
        String side =
                step.side().map(each -> names.area(file.support().area(each))).orElse("");
        String by = step.way() == SupportStep.Way.WORKBENCH ? "" : step.by();
        return new Taken(
                texts.of("support.step." + step.step(), side).strip(),
                texts.of("support.way." + step.way().name(), by, side).strip(),
                texts.of(
                        "support.at",
                        DayInWords.of(LocalDate.ofInstant(step.at(), ENGLAND)),
                        step.at().atZone(ENGLAND).toLocalTime().withSecond(0).withNano(0)),
                file.arranges() ? step.reason() : "");
    }

    private List<Send> sends() {
        if (!file.arranges()) {
            return List.of();
        }
        return Sending.offered(file.support()).stream()
                .flatMap(task -> Arrays.stream(Side.values())
                        .map(side -> new Send(
                                texts.of(
                                        "support.send." + task.name(),
                                        names.area(file.support().area(side))),
                                context.path("supports/" + file.support().id() + "/links/" + task.key() + "/"
                                        + side.name().toLowerCase(java.util.Locale.ROOT)))))
                .toList();
    }
}
