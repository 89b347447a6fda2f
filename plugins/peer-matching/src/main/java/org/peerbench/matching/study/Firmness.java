package org.peerbench.matching.study;

import java.util.Arrays;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.round.Level;

/** How firm a match is, in words. What counts in points of the whole round's fit, 1000 for a perfect match, counts here. */
enum Firmness {
    /** Somebody else would do nearly as well. */
    OPEN(Tag.Kind.WATCH),
    /** The next best way fits a little less well. */
    FAIRLY(Tag.Kind.NEUTRAL),
    /** Every other way is clearly worse. */
    FIRM(Tag.Kind.STRENGTH),
    /** Locked or under way. */
    DECIDED(Tag.Kind.NEUTRAL);

    /** From so many points on the next best way is clearly worse: a tenth of a perfect match. */
    static final int CLEAR = 100;

    /** Below so many it is nearly as good. */
    static final int NEAR = 25;

    private final Tag.Kind kind;

    Firmness(Tag.Kind kind) {
        this.kind = kind;
    }

    static Firmness of(Study.Firm match) {
        if (match.forced() || match.level() == null) {
            return DECIDED;
        }
        int order = level(match.level()).compareTo(Level.TOTAL_SCORE);
        if (order < 0 || order == 0 && match.by() >= CLEAR) {
            return FIRM;
        }
        return order == 0 && match.by() >= NEAR ? FAIRLY : OPEN;
    }

    static Level level(String key) {
        return Arrays.stream(Level.values())
                .filter(level -> level.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    Tag tag(Texts texts) {
        return new Tag(kind, texts.of("study.firm." + name()));
    }
}
