package org.peerbench.host.account;

import java.time.Duration;

/** What a one-time link is for. */
public enum LinkPurpose {
    /** Signs in, for a demonstration or somebody who comes twice a year: 12 hours. */
    SIGN_IN(Duration.ofHours(12)),
    /** Signs in, forgets the old password and asks for a new one: 7 days. */
    SET_PASSWORD(Duration.ofDays(7));

    private final Duration life;

    LinkPurpose(Duration life) {
        this.life = life;
    }

    /** How long it can be opened. */
    public Duration life() {
        return life;
    }
}
