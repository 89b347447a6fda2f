package org.peerbench.host.listing;

import java.time.LocalDate;
import java.util.Locale;
import org.peerbench.api.date.Span;

/** Whether something existed on a day: dates known only by month or year leave days on which nobody can say. */
public enum Existence {
    YES,
    POSSIBLY,
    NO;

    /** Whether it did. */
    public static Existence on(LocalDate day, Span valid) {
        if (valid.surelyOn(day)) {
            return YES;
        }
        return valid.possiblyOn(day) ? POSSIBLY : NO;
    }

    /** As programs read it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
