package org.peerbench.matching.support;

import gg.jte.Content;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.entry.Fields;
import org.peerbench.matching.entry.FormPage;
import org.peerbench.matching.life.Fit;
import org.peerbench.matching.life.Life;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.Review;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.words.Names;

/** The form of a step. A coordinator says for which side, and the step says that a coordinator took it. */
final class StepForm {
    static final String PATH = "supports/{support}/steps/{step}";
    private static final int LINES = 4;
    private static final int HIGHEST = 5;

    private StepForm() {}

    static Answer show(Request request, ToolContext context) {
        return view(request, context, new Entered(request.form(), context.texts()))
                .answer();
    }

    static Answer save(Request request, ToolContext context) {
        StoredSupport support = SupportReach.one(request, context);
        StepKind kind = kind(request, support, context);
        Entered entered = new Entered(request.form(), context.texts());
        Optional<Doing.Done> done = Doing.take(request, context, support, kind, entered);
        if (done.isEmpty()) {
            return view(request, context, entered).answer();
        }
        Answer.Redirect said = Answer.Redirect.to(context.path("supports/" + support.id()))
                .saying(said(kind, support.life(), done.get().after().life(), context.texts()));
        return done.get().undo().map(said::undoing).orElse(said);
    }

    /** What was kept; where the day of the reviews moved with it, the new one too. */
    private static String said(StepKind kind, Life before, Life after, Texts texts) {
        String kept = texts.of("support.saved." + kind.name());
        boolean moved = before.state() != State.ACTIVE || !before.reviewOn().equals(after.reviewOn());
        return kind != StepKind.REVIEW && after.state() == State.ACTIVE && moved
                ? texts.of("support.saved.until", kept, DayInWords.of(after.reviewOn()))
                : kept;
    }

    private static StepKind kind(Request request, StoredSupport support, ToolContext context) {
        StepKind kind = StepKind.of(request.path("step"))
                .orElseThrow(() -> Refusal.notFound(context.texts().of("support.none")));
        if (!kind.fits(support.life().state())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "NOT_NOW", context.texts().of("support.refused.NOT_NOW"));
        }
        return kind;
    }

    private static View view(Request request, ToolContext context, Entered entered) {
        StoredSupport support = SupportReach.one(request, context);
        StepKind kind = kind(request, support, context);
        Texts texts = context.texts();
        SupportWords words = new SupportWords(texts, Names.of(context));
        Map<String, String> hidden = new HashMap<>();
        if (kind == StepKind.SUSTAIN) {
            hidden.put("side", Side.RECEIVER.name());
            support.life()
                    .checkDue(java.time.LocalDate.now(context.clock()))
                    .ifPresent(months -> hidden.put("months", String.valueOf(months)));
        }
        String own = context.path("supports/" + support.id());
        String note = "support.note." + kind.name();
        return FormPage.view(
                        texts.of("support.do." + kind.name()),
                        request,
                        texts,
                        entered.errors(),
                        texts.has(note) ? List.of(texts.of(note)) : List.of(),
                        hidden,
                        fields(kind, request, support, entered, words),
                        own + "/steps/" + kind.path(),
                        texts.of("support.save." + (kind == StepKind.DECLINE || kind == StepKind.END ? "END" : "ALL")),
                        own)
                .context(words.title(support) + ", " + words.theme(support))
                .under(
                        new View.Crumb(texts.of("support.crumb"), context.path("")),
                        new View.Crumb(texts.of("support.list.title"), context.path(SupportListPage.PATH)),
                        new View.Crumb(words.title(support), own));
    }

    private static List<Content> fields(
            StepKind kind, Request request, StoredSupport support, Entered entered, SupportWords words) {
        Texts texts = words.texts();
        Fields fields = new Fields(entered, texts);
        boolean both = Speaker.sides(request, support).size() == Side.values().length;
        if (both && kind.ofASide()) {
            fields.radios(
                    "side",
                    "support.field.side",
                    Arrays.stream(Side.values())
                            .map(side -> Option.of(side.name(), words.names().area(support.area(side))))
                            .toList());
        }
        switch (kind) {
            case ACCEPT, RESUME, CLOSE -> {}
            case DECLINE -> fields.lines("reason", "support.field.reason", LINES);
            case SESSION ->
                fields.day("on", "support.field.on")
                        .text("begins", "support.field.begins")
                        .number("minutes", "support.field.minutes")
                        .text("who", "support.field.who")
                        .text("topic", "support.field.topic")
                        .lines("action", "support.field.action", LINES);
            case FIT ->
                fields.radios("fit", "support.field.fit", options("support.fit.", Fit.values(), texts))
                        .lines("reason", "support.field.reason", LINES);
            case PAUSE -> fields.day("until", "support.field.pause").lines("reason", "support.field.reason", LINES);
            case EXTEND -> fields.day("until", "support.field.extend");
            case REVIEW -> review(fields, texts);
            case END -> end(fields, support, texts);
            case SUSTAIN ->
                fields.radios("lasts", "support.ask.lasts", reached("support.lasts.", texts))
                        .select("level", "support.ask.level", levels(texts))
                        .lines("note", "support.ask.note", LINES);
        }
        return fields.list();
    }

    private static void review(Fields fields, Texts texts) {
        fields.radios("goal", "support.ask.goal", reached("support.goal.", texts))
                .select("before", "support.ask.before", levels(texts))
                .select("after", "support.ask.after", levels(texts))
                .radios(
                        "rating",
                        "support.ask.rating",
                        IntStream.rangeClosed(1, HIGHEST)
                                .mapToObj(each -> Option.of(String.valueOf(each), texts.of("support.rating." + each)))
                                .toList())
                .radios(
                        "recommend",
                        "support.ask.recommend",
                        List.of(
                                Option.of("YES", texts.of("support.recommend.YES")),
                                Option.of("NO", texts.of("support.recommend.NO"))))
                .radios("next", "support.ask.next", options("support.next.", Review.Next.values(), texts))
                .lines("note", "support.ask.note", LINES);
    }

    private static void end(Fields fields, StoredSupport support, Texts texts) {
        fields.lines("reason", "support.field.end", LINES);
        if (support.life().began().isPresent()) {
            fields.radios(
                    "another",
                    "support.field.another",
                    List.of(
                            Option.of("yes", texts.of("support.another.yes")),
                            Option.of("no", texts.of("support.another.no"))));
        }
    }

    private static List<Option> reached(String key, Texts texts) {
        return options(key, Review.Reached.values(), texts);
    }

    private static List<Option> options(String key, Enum<?>[] values, Texts texts) {
        return Arrays.stream(values)
                .map(each -> Option.of(each.name(), texts.of(key + each.name())))
                .toList();
    }

    private static List<Option> levels(Texts texts) {
        List<Option> levels = new java.util.ArrayList<>();
        levels.add(Option.of("unknown", texts.of("support.level.unknown")));
        IntStream.rangeClosed(0, HIGHEST)
                .mapToObj(each -> Option.of(String.valueOf(each), texts.of("support.level." + each)))
                .forEach(levels::add);
        return levels;
    }
}
