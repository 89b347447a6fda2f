package org.peerbench.relationships.agreement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an agreement is about. */
public enum Kind {
    PLAN,
    POOLED_BUDGET,
    RISK_SHARE,
    JOINT_POST,
    DATA_SHARING,
    OTHER;

    /** Its word outside: {@code pooled-budget}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of its name. */
    public String key() {
        return "agreement.kind." + code();
    }

    static Optional<Kind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
