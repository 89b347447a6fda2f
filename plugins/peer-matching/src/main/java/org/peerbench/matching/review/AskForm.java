package org.peerbench.matching.review;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Radios;
import org.peerbench.api.page.part.TextArea;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.rounds.KeptRound;

/** Who should look at a round. */
record AskForm(Entered entered, ToolContext context) {
    private static final int ROWS = 3;

    ReviewPage.Question question(KeptRound kept, Author asking, String here) {
        Texts texts = context.texts();
        List<Colleague> colleagues = Colleague.all(kept, asking, context).stream()
                .filter(each -> !each.own())
                .toList();
        if (colleagues.isEmpty()) {
            return new ReviewPage.Question(
                    texts.of("review.ask"), List.of(texts.of("review.nobody")), List.of(), here + "/review", "");
        }
        return new ReviewPage.Question(
                texts.of("review.ask"),
                List.of(texts.of("review.ask.text")),
                fields(colleagues, texts),
                here + "/review",
                texts.of("review.ask.send"));
    }

    private List<Content> fields(List<Colleague> colleagues, Texts texts) {
        List<Option> options = colleagues.stream()
                .map(each -> new Option(
                        each.account(),
                        each.name(),
                        each.interest().isEmpty() ? null : texts.of("review.reviewer.interest", each.interest())))
                .toList();
        return List.of(
                new Radios(
                        "reviewer",
                        texts.of("review.reviewer"),
                        null,
                        options,
                        entered.text("reviewer"),
                        entered.errors().of("reviewer")),
                new TextArea(
                        "note",
                        texts.of("review.note"),
                        texts.of("review.note.hint"),
                        entered.text("note"),
                        entered.errors().of("note"),
                        ROWS));
    }
}
