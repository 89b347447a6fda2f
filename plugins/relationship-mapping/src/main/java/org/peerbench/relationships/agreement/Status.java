package org.peerbench.relationships.agreement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerbench.api.page.part.Tag;

/** How far an agreement has come. */
public enum Status {
    /** The partners talk about it. */
    TALKING(false, Tag.Kind.NEUTRAL),
    /** There is a text, and nobody has signed it. */
    DRAFTED(false, Tag.Kind.WATCH),
    /** It is signed. */
    SIGNED(true, Tag.Kind.STRENGTH),
    /** It is signed by some, and others may join. */
    OPEN(true, Tag.Kind.STRENGTH),
    /** It is over. */
    LAPSED(false, Tag.Kind.NEUTRAL);

    private final boolean inForce;
    private final Tag.Kind colour;

    Status(boolean inForce, Tag.Kind colour) {
        this.inForce = inForce;
        this.colour = colour;
    }

    /** Whether it binds its parties. */
    public boolean inForce() {
        return inForce;
    }

    /** Whether it is meant to bind them and does not yet. */
    public boolean underWay() {
        return this == TALKING || this == DRAFTED;
    }

    Tag.Kind colour() {
        return colour;
    }

    /** Its word outside: {@code signed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    public String key() {
        return "agreement.status." + code();
    }

    static Optional<Status> of(String code) {
        return Stream.of(values()).filter(status -> status.code().equals(code)).findFirst();
    }
}
