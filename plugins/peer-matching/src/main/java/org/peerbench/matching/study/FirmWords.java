package org.peerbench.matching.study;

import org.peerbench.api.text.Texts;
import org.peerbench.matching.desk.Called;
import org.peerbench.matching.round.Level;

/** Says how firm a match is, and by how much exactly. */
record FirmWords(Called called, Texts texts) {
    /** In a plain sentence. */
    String sentence(Study.Firm match) {
        Firmness firmness = Firmness.of(match);
        if (firmness == Firmness.DECIDED) {
            return texts.of("study.why.decided");
        }
        Level level = Firmness.level(match.level());
        if (level.compareTo(Level.TOTAL_SCORE) < 0) {
            return texts.of("study.why." + kind(level));
        }
        String key = firmness + (match.instead() == null ? ".another" : "");
        String who = match.instead() == null ? "" : called.helper(match.instead());
        return level == Level.TOTAL_SCORE || firmness != Firmness.OPEN
                ? texts.of("study.why." + key, who)
                : texts.of("study.why.equal" + (match.instead() == null ? ".another" : ""), who);
    }

    /** With its number, for who wants to know. */
    String exact(Study.Firm match) {
        if (Firmness.of(match) == Firmness.DECIDED) {
            return "";
        }
        Level level = Firmness.level(match.level());
        return level == Level.TOTAL_SCORE
                ? texts.of("study.exact.points", match.by())
                : texts.of("study.exact.level", texts.of("desk.level." + level.key()), match.by());
    }

    private static String kind(Level level) {
        if (level == Level.PUBLISHED_KEPT) {
            return "published";
        }
        return level.compareTo(Level.PUBLISHED_KEPT) < 0 ? "served" : "band";
    }
}
