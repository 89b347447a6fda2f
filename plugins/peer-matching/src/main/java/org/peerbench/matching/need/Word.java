package org.peerbench.matching.need;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.questionnaire.Audience;
import org.peerbench.api.questionnaire.Given;
import org.peerbench.api.questionnaire.Interview;
import org.peerbench.api.questionnaire.Kind;
import org.peerbench.api.questionnaire.Question;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.questionnaire.Step;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Needs;
import org.peerbench.matching.words.Names;

/**
 * One task for whoever speaks for an area: is this what it would like? They need no account. A yes confirms the need, a no
 * pauses it until a coordinator has talked with them.
 */
final class Word {
    static final String ID = "need";

    private static final String ANSWER = "wanted";
    private static final String SOON = "soon";
    private static final String WORDS = "words";
    private static final int LONGEST = 1000;

    private Word() {}

    static Questionnaire questionnaire() {
        return Questionnaire.task(ID, "confirm.label", Word::steps, Word::receive);
    }

    private static Optional<Need> need(Interview interview, ToolContext context) {
        String id = interview.survey().about();
        return id == null ? Optional.empty() : context.database().read(sql -> new Needs(sql).find(id));
    }

    private static List<Step> steps(Interview interview, ToolContext context) {
        Texts texts = interview.texts();
        Names names = Names.of(context);
        Optional<Need> need = need(interview, context);
        String area = names.area(interview.survey().areas().get(0));
        String theme = need.map(each -> names.theme(each.theme())).orElse("");
        String ask = need.map(Need::ask).orElse("");
        Question wanted = new Question(
                ANSWER,
                theme,
                ask.isEmpty() ? texts.of("confirm.question", area) : ask,
                Audience.NAMED,
                false,
                false,
                new Kind.OneChoice(
                        List.of(Option.of("yes", texts.of("confirm.yes")), Option.of("no", texts.of("confirm.no")))));
        Question soon = Question.named(
                SOON,
                texts.of("confirm.soon"),
                new Kind.OneChoice(Arrays.stream(Need.Wish.values())
                        .map(wish -> Option.of(wish.name(), texts.of("need.wish." + wish.name())))
                        .toList()));
        Question words = Question.named(WORDS, texts.of("confirm.words"), new Kind.LongText(LONGEST))
                .hint(texts.of("confirm.words.hint"))
                .plain();
        return List.of(new Step("need", texts.of("confirm.step", area), null, List.of(wanted, soon, words)));
    }

    private static void receive(Questionnaire.Received received, Transaction tx, ToolContext context) {
        Interview interview = received.interview();
        String said = interview.answers().chosen(ANSWER).stream().findFirst().orElse("");
        String about = interview.survey().about();
        if (!received.finished() || said.isEmpty() || about == null) {
            return;
        }
        Needs needs = new Needs(tx.sql());
        needs.find(about).ifPresent(need -> {
            Need.Confirmed word = new Need.Confirmed(
                    interview.respondent().name(),
                    LocalDate.now(context.clock()),
                    Need.Way.LINK,
                    Optional.ofNullable(interview.respondent().person()));
            Need answered = said.equals("yes")
                    ? need.with(wish(interview), words(interview)).confirmed(word)
                    : need.with(need.wish(), words(interview)).in(Need.State.PAUSED);
            needs.change(tx.changes(), answered);
        });
    }

    private static Optional<Need.Wish> wish(Interview interview) {
        return interview.answers().chosen(SOON).stream().findFirst().map(Need.Wish::valueOf);
    }

    private static String words(Interview interview) {
        return interview.answers().to(WORDS).map(Given::value).orElse("");
    }
}
