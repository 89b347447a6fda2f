package org.peerbench.matching.support;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.questionnaire.Audience;
import org.peerbench.api.questionnaire.Interview;
import org.peerbench.api.questionnaire.Kind;
import org.peerbench.api.questionnaire.Question;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.life.Fit;
import org.peerbench.matching.record.Review;

/** The questions of the tasks. They have the names of the fields of the forms for the same steps. */
final class Asking {
    private static final int LINE = 200;
    private static final int LINES = 1000;
    private static final int LONGEST_SESSION = 600;
    private static final int LONGEST_AGO = 60;
    private static final int HIGHEST_LEVEL = 5;

    private final Texts texts;
    private final Interview interview;

    private Asking(Interview interview) {
        this.texts = interview.texts();
        this.interview = interview;
    }

    static List<Question> questions(Task task, Interview interview) {
        Asking asking = new Asking(interview);
        return switch (task) {
            case ANSWER -> asking.answer();
            case SESSION -> asking.session();
            case FIT -> asking.fit();
            case REVIEW -> asking.review();
            case SUSTAIN -> asking.sustain();
        };
    }

    /** Which step the answers are. */
    static StepKind kind(Task task, Entered entered) {
        return switch (task) {
            case ANSWER -> entered.text("answer").equals("yes") ? StepKind.ACCEPT : StepKind.DECLINE;
            case SESSION -> StepKind.SESSION;
            case FIT -> StepKind.FIT;
            case REVIEW -> StepKind.REVIEW;
            case SUSTAIN -> StepKind.SUSTAIN;
        };
    }

    private List<Question> answer() {
        return List.of(
                must("answer", choice("support.answer", "yes", "no")),
                may("reason", new Kind.LongText(LINES)).hint(texts.of("support.ask.reason.hint")));
    }

    private List<Question> session() {
        return List.of(
                must("ago", new Kind.Number(0, LONGEST_AGO, texts.of("support.ask.ago.unit"))),
                must("minutes", new Kind.Number(1, LONGEST_SESSION, texts.of("support.ask.minutes.unit"))),
                may("who", new Kind.ShortText(LINE)),
                may("topic", new Kind.ShortText(LINE)),
                may("action", new Kind.LongText(LINES)));
    }

    private List<Question> fit() {
        return List.of(
                must("fit", choice("support.fit", names(Fit.values()))),
                may("reason", new Kind.LongText(LINES)).hint(texts.of("support.ask.reason.hint")));
    }

    private List<Question> review() {
        return List.of(
                must("goal", choice("support.goal", names(Review.Reached.values()))),
                known("before", levels()),
                known("after", levels()),
                must("rating", points(1)),
                must("recommend", choice("support.recommend", "YES", "NO")),
                must("next", choice("support.next", names(Review.Next.values()))),
                may("note", new Kind.LongText(LINES)));
    }

    private List<Question> sustain() {
        return List.of(
                must("lasts", choice("support.lasts", names(Review.Reached.values()))),
                known("level", levels()),
                may("note", new Kind.LongText(LINES)));
    }

    private Kind levels() {
        return points(0);
    }

    private Kind points(int from) {
        return new Kind.OneChoice(IntStream.rangeClosed(from, HIGHEST_LEVEL)
                .mapToObj(point -> Option.of(
                        String.valueOf(point), texts.of((from == 0 ? "support.level." : "support.rating.") + point)))
                .toList());
    }

    private Kind choice(String key, String... values) {
        return new Kind.OneChoice(Arrays.stream(values)
                .map(value -> Option.of(value, texts.of(key + "." + value)))
                .toList());
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    private Question must(String id, Kind kind) {
        return new Question(id, text(id), null, Audience.NAMED, false, false, kind);
    }

    private Question known(String id, Kind kind) {
        return new Question(id, text(id), null, Audience.NAMED, true, false, kind);
    }

    private Question may(String id, Kind kind) {
        return new Question(id, text(id), null, Audience.NAMED, false, true, kind);
    }

    private String text(String id) {
        String own = "support.ask." + interview.survey().questionnaire() + "." + id;
        return texts.of(texts.has(own) ? own : "support.ask." + id);
    }
}
