package org.peerbench.matching.need;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.score.Aspect;
import org.peerbench.matching.score.Portion;
import org.peerbench.matching.score.Score;

/** Why a pair fits, in words: every number in a sentence stands in a portion. */
public record Reasons(Texts texts) {
    private static final int SAID = 3;

    /** Why a portion is what it is. */
    public String of(Portion portion) {
        String says =
                texts.of("score." + portion.reason() + ".says", portion.facts().toArray());
        return portion.on()
                .map(day -> texts.of("score.dated", says, DayInWords.of(day)))
                .orElse(says);
    }

    /** The three that count most, in one sentence. */
    public String sentence(Score score) {
        List<String> said = score.portions().stream()
                .filter(portion ->
                        score.points(portion) > 0 && !portion.reason().endsWith(".unknown"))
                .filter(portion -> portion.aspect() != Aspect.TRACK_RECORD
                        || !portion.reason().equals("track.new"))
                .sorted(Comparator.comparingInt((Portion portion) -> -score.points(portion)))
                .limit(SAID)
                .sorted(Comparator.comparing(Portion::aspect))
                .map(portion -> texts.of(
                        "score." + portion.reason() + ".short", portion.facts().toArray()))
                .toList();
        String joined = said.stream().collect(Collectors.joining("; "));
        return joined.isEmpty()
                ? ""
                : joined.substring(0, 1).toUpperCase(java.util.Locale.UK) + joined.substring(1) + ".";
    }
}
