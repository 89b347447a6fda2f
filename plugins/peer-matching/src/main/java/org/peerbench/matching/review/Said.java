package org.peerbench.matching.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.record.RoundReview;

/**
 * A question and what came of it, as a template shows it.
 *
 * @param asked    who asked whom, and when
 * @param note     what to look at; empty where nothing was said
 * @param answer   who answered, and when; empty before
 * @param interest what was said about a conflict of interest; empty before
 */
public record Said(Tag state, String asked, String note, String answer, String interest, String remarks) {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    static List<Said> all(List<RoundReview> reviews, Texts texts) {
        List<Said> said = new ArrayList<>(
                reviews.stream().map(review -> of(review, texts)).toList());
        Collections.reverse(said);
        return said;
    }

    private static Said of(RoundReview review, Texts texts) {
        boolean answered = review.interest().isPresent();
        String interest = review.interest()
                .map(line -> line.isEmpty() ? texts.of("review.said.free") : texts.of("review.said.interest", line))
                .orElse("");
        return new Said(
                new Tag(kind(review.state()), texts.of("review.state." + review.state())),
                texts.of("review.said.asked", review.askedBy(), review.reviewer(), when(review.asked(), texts)),
                review.note(),
                review.answered()
                        .map(at -> texts.of(
                                answered ? "review.said.answered" : "review.said.takenBack",
                                review.reviewer(),
                                when(at, texts)))
                        .orElse(""),
                interest,
                review.remarks());
    }

    private static Tag.Kind kind(RoundReview.State state) {
        return switch (state) {
            case ASKED, RETURNED -> Tag.Kind.WATCH;
            case APPROVED -> Tag.Kind.STRENGTH;
            case TAKEN_BACK -> Tag.Kind.NEUTRAL;
        };
    }

    private static String when(Instant at, Texts texts) {
        return texts.of(
                "review.when",
                DayInWords.of(LocalDate.ofInstant(at, ENGLAND)),
                at.atZone(ENGLAND).toLocalTime().withSecond(0).withNano(0).toString());
    }
}
