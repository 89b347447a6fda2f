package org.peerbench.matching.standing;

import java.util.List;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.text.Texts;

/** Where an area stands on a theme, in words. */
public record StandingWords(Texts texts) {
    /** The level, or why there is none. */
    public String level(Standing standing) {
        return texts.of(
                "words.standing." + standing.kind().name(), standing.level().orElse(0));
    }

    /** How far apart the partners are. */
    public String spread(Standing standing) {
        String said = said(standing.ratings());
        String unsure = texts.of("words.spread.unsure", standing.unsure());
        String on = standing.latest()
                .map(day -> texts.of("words.spread.on", DayInWords.of(day)))
                .orElse("");
        return said + unsure + on;
    }

    private String said(List<Integer> ratings) {
        if (ratings.isEmpty()) {
            return texts.of("words.spread", 0, 0, 0);
        }
        int lowest = ratings.get(0);
        int highest = ratings.get(ratings.size() - 1);
        return ratings.size() > 1 && lowest == highest
                ? texts.of("words.spread.one", ratings.size(), lowest)
                : texts.of("words.spread", ratings.size(), lowest, highest);
    }
}
