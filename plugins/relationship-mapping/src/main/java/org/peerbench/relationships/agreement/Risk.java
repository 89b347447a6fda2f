package org.peerbench.relationships.agreement;

import java.util.Locale;

/**
 * A risk that an agreement names.
 *
 * @param kind    which of the three
 * @param what    in the partners' own words; may be empty
 * @param borneBy id of the organisation that bears it, {@link #SHARED} or {@link #OPEN}
 */
public record Risk(Kind kind, String what, String borneBy) {
    /** All parties bear it together. */
    public static final String SHARED = "shared";

    /** It is named, and nobody has agreed to bear it. */
    public static final String OPEN = "open";

    /** The risks that a risk share has to cover. */
    public enum Kind {
        FINANCIAL,
        REPUTATIONAL,
        POLITICAL;

        /** Its word outside: {@code financial}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
