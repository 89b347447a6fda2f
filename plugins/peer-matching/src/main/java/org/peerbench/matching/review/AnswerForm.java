package org.peerbench.matching.review;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Radios;
import org.peerbench.api.page.part.TextArea;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.record.RoundReview;
import org.peerbench.matching.rounds.KeptRound;

/** What a colleague is asked about a round. */
record AnswerForm(Entered entered, ToolContext context) {
    private static final int ROWS = 4;

    /** Whether there is a conflict of interest. */
    private enum Own {
        NONE,
        SOME
    }

    /** What the round should be. */
    private enum Choice {
        APPROVE,
        RETURN
    }

    /** Reads all fields and says what is wrong with them. */
    static Verdict verdict(Entered entered) {
        Optional<Own> own = entered.choice("own", Own.class);
        if (own.isEmpty()) {
            entered.wrong("own", "review.own.missing");
        }
        String interest = own.filter(each -> each == Own.SOME).isPresent()
                ? entered.needed("interest", "review.interest.missing")
                : "";
        Optional<Choice> choice = entered.choice("verdict", Choice.class);
        if (choice.isEmpty()) {
            entered.wrong("verdict", "review.verdict.missing");
        }
        boolean approve = choice.filter(each -> each == Choice.APPROVE).isPresent();
        if (approve && !interest.isEmpty()) {
            entered.wrong("verdict", "review.interest.refused", interest);
        }
        return new Verdict(approve, interest, entered.text("remarks"));
    }

    ReviewPage.Question question(RoundReview review, KeptRound kept, Viewer viewer, String here) {
        Texts texts = context.texts();
        Optional<String> own = Interest.own(kept, viewer, context);
        List<String> notes = new ArrayList<>();
        if (!review.note().isEmpty()) {
            notes.add(texts.of("review.asked.note", review.askedBy(), review.note()));
        }
        own.ifPresent(line -> notes.add(texts.of("review.interest.refused", line)));
        return new ReviewPage.Question(
                texts.of("review.answer"),
                notes,
                fields(own.isPresent(), texts),
                here + "/review/answer",
                texts.of("review.answer.send"));
    }

    private List<Content> fields(boolean ownArea, Texts texts) {
        List<Content> fields = new ArrayList<>();
        Option yes = new Option(Own.SOME.name(), texts.of("review.own.SOME"), null);
        Option no = new Option(Own.NONE.name(), texts.of("review.own.NONE"), null);
        fields.add(new Radios(
                "own",
                texts.of("review.own"),
                texts.of("review.own.hint"),
                ownArea ? List.of(yes) : List.of(no, yes),
                ownArea && entered.text("own").isEmpty() ? Own.SOME.name() : entered.text("own"),
                entered.errors().of("own")));
        fields.add(TextField.of(
                        "interest",
                        texts.of("review.interest"),
                        entered.text("interest"),
                        entered.errors().of("interest"))
                .hint(texts.of("review.interest.hint")));
        Option approve = new Option(
                Choice.APPROVE.name(), texts.of("review.verdict.APPROVE"), texts.of("review.verdict.APPROVE.hint"));
        Option back = new Option(
                Choice.RETURN.name(), texts.of("review.verdict.RETURN"), texts.of("review.verdict.RETURN.hint"));
        fields.add(new Radios(
                "verdict",
                texts.of("review.verdict"),
                null,
                ownArea ? List.of(back) : List.of(approve, back),
                ownArea ? Choice.RETURN.name() : entered.text("verdict"),
                entered.errors().of("verdict")));
        fields.add(new TextArea(
                "remarks",
                texts.of("review.remarks"),
                texts.of("review.remarks.hint"),
                entered.text("remarks"),
                entered.errors().of("remarks"),
                ROWS));
        return fields;
    }
}
