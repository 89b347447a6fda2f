package org.peerbench.matching.support;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.StoredSupport;

/** The steps that people take, by their names in addresses. */
enum StepKind {
    ACCEPT,
    DECLINE,
    SESSION,
    FIT,
    PAUSE,
    RESUME,
    EXTEND,
    REVIEW,
    END,
    CLOSE,
    SUSTAIN;

    /** As it stands in addresses. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this address. */
    static Optional<StepKind> of(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }

    /** Whether it is the word of one side, so that a coordinator has to say of which. */
    boolean ofASide() {
        return this == ACCEPT || this == DECLINE || this == FIT || this == REVIEW;
    }

    /** Whether it can be taken in a state, whoever takes it. */
    boolean fits(State state) {
        return switch (this) {
            case ACCEPT, DECLINE -> state == State.OFFERED;
            case SESSION -> state == State.ACCEPTED || state == State.ACTIVE || state == State.REVIEW_DUE;
            case FIT, PAUSE -> state == State.ACTIVE;
            case RESUME -> state == State.PAUSED;
            case EXTEND -> state == State.ACTIVE || state == State.REVIEW_DUE || state == State.REVIEWED;
            case REVIEW -> state == State.ACTIVE || state == State.REVIEW_DUE;
            case END -> !state.over() && state != State.REVIEWED;
            case CLOSE -> state == State.REVIEWED;
            case SUSTAIN -> state == State.CLOSED;
        };
    }

    /** Whether it is the one that comes next in a state. */
    boolean isNext(State state) {
        return switch (state) {
            case REVIEW_DUE -> this == REVIEW;
            case REVIEWED -> this == CLOSE;
            default -> false;
        };
    }

    /** The step with what was entered; what is wrong with it is said there. */
    Taking read(Entered entered, StoredSupport support, ToolContext context) {
        return new Reading(entered, support, context).read(this);
    }
}
