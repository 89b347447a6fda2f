package org.peerbench.matching.support;

import java.util.Locale;

/** What a link without an account asks for, one each. */
enum Task {
    /** Yes or no to an offer. */
    ANSWER(5),
    /** A session that was held. */
    SESSION(60),
    /** How the two fit. */
    FIT(30),
    /** What came of it. */
    REVIEW(60),
    /** Whether it lasts. */
    SUSTAIN(60);

    private final int days;

    Task(int days) {
        this.days = days;
    }

    /** For how many days a link can be used, where no deadline is set otherwise. */
    int days() {
        return days;
    }

    /** The questionnaire's id, and the middle of its texts' keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
