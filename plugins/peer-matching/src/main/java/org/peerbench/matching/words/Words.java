package org.peerbench.matching.words;

import java.util.OptionalInt;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.score.Score;

/** Urgency, fit and states in words. */
public record Words(Texts texts) {
    private static final int MOST_URGENT = 1;
    private static final int URGENT = 2;

    /** How urgent, such as "Most urgent"; says so where it is not known. */
    public String urgency(OptionalInt tier) {
        return texts.of("words.urgency." + (tier.isPresent() ? tier.getAsInt() : 0));
    }

    /** The same on its ground. */
    public Tag urgencyTag(OptionalInt tier) {
        Tag.Kind kind = switch (tier.orElse(0)) {
            case MOST_URGENT -> Tag.Kind.NEED;
            case URGENT -> Tag.Kind.WATCH;
            default -> Tag.Kind.NEUTRAL;
        };
        return new Tag(kind, urgency(tier));
    }

    /** How well it fits, such as "strong fit". */
    public String fit(int total) {
        if (total >= Score.STRONG) {
            return texts.of("words.fit.strong");
        }
        if (total >= Score.GOOD) {
            return texts.of("words.fit.good");
        }
        return texts.of(total >= Score.FAIR ? "words.fit.fair" : "words.fit.weak");
    }

    /** How far a need is. */
    public Tag state(Need.State state) {
        Tag.Kind kind = switch (state) {
            case DRAFT -> Tag.Kind.WATCH;
            case CONFIRMED -> Tag.Kind.STRENGTH;
            case PAUSED, CLOSED -> Tag.Kind.NEUTRAL;
        };
        return new Tag(kind, texts.of("words.need." + state.name()));
    }

    /** How far an offer is. */
    public Tag state(Offer.State state) {
        Tag.Kind kind = switch (state) {
            case DRAFT -> Tag.Kind.WATCH;
            case OPEN -> Tag.Kind.STRENGTH;
            case PAUSED, CLOSED -> Tag.Kind.NEUTRAL;
        };
        return new Tag(kind, texts.of("words.offer." + state.name()));
    }
}
