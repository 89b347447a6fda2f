package org.peerbench.matching.learning;

import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.record.Review;

/** The report in a paragraph that can be read aloud. */
record Saying(Texts texts) {
    /** Its sentences; what is not told to this reader has none. */
    List<String> of(Programme programme, boolean arranges) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.of(
                "programme.say.period",
                DayInWords.of(programme.period().from()),
                DayInWords.of(programme.period().to())));
        Figures.of(programme).stream()
                .filter(figure -> arranges || figure.untraceable())
                .forEach(figure -> sentence(figure.key(), programme, sentences));
        if (sentences.size() == 1) {
            sentences.add(texts.of(arranges ? "programme.say.nothing" : "programme.say.few", Figure.FEWEST));
        }
        return sentences;
    }

    private void sentence(String figure, Programme programme, List<String> sentences) {
        switch (figure) {
            case "asked" -> {
                if (!programme.asked().isEmpty()) {
                    sentences.add(texts.of(
                            "programme.say.asked",
                            programme.asked().size(),
                            programme.served().size()));
                }
            }
            case "sessions" -> {
                if (!programme.sessions().isEmpty()) {
                    sentences.add(given(programme));
                }
            }
            case "reviewed" -> reviewed(programme.reviews(Side.RECEIVER), sentences);
            default -> {
                // The others are in the tables.
            }
        }
    }

    private String given(Programme programme) {
        return texts.of(
                "programme.say.given",
                programme.givers().size(),
                programme.areas(Side.GIVER).size(),
                programme.areas(Side.RECEIVER).size(),
                programme.sessions().size(),
                Figure.days(programme.minutes()));
    }

    private void reviewed(List<Review> said, List<String> sentences) {
        if (said.isEmpty()) {
            return;
        }
        List<Step> steps =
                said.stream().map(each -> Step.of(each.before(), each.after())).toList();
        sentences.add(texts.of(
                "programme.say.goal",
                said.size(),
                goals(said, Review.Reached.YES),
                goals(said, Review.Reached.PARTLY),
                goals(said, Review.Reached.NO)));
        sentences.add(texts.of(
                "programme.say.level",
                Step.UP.in(steps),
                Step.SAME.in(steps),
                Step.DOWN.in(steps),
                Step.NOT_KNOWN.in(steps)));
        sentences.add(texts.of("programme.say.caution"));
    }

    private static long goals(List<Review> said, Review.Reached reached) {
        return said.stream().filter(each -> each.goal() == reached).count();
    }
}
