package org.peerbench.relationships.change;

import java.util.Locale;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Scale;

/** What became of a pair. What was or became unknown is never said to have begun or ended. */
public enum Kind {
    /** No tie before, a tie after. */
    BEGAN,
    /** A tie before, none after. */
    ENDED,
    /** A tie before and after, and closer. */
    ROSE,
    /** A tie before and after, and less close. */
    FELL,
    /** Known before, not known after. */
    BECAME_UNKNOWN,
    /** Not known before; a tie after. Whether it began between the two is not known. */
    BECAME_KNOWN,
    /** A tie before and after, as close. */
    SAME,
    /** No tie that is known of, before and after: nothing to list. */
    NOTHING;

    static Kind of(Dyad before, Dyad after, Scale scale) {
        if (before.status() == DyadStatus.UNKNOWN) {
            return after.tie() ? BECAME_KNOWN : NOTHING;
        }
        if (after.status() == DyadStatus.UNKNOWN) {
            return BECAME_UNKNOWN;
        }
        if (before.tie() != after.tie()) {
            return after.tie() ? BEGAN : ENDED;
        }
        return before.tie() ? closer(before, after, scale) : NOTHING;
    }

    private static Kind closer(Dyad before, Dyad after, Scale scale) {
        int rise = scale.rank(after.value().orElseThrow())
                - scale.rank(before.value().orElseThrow());
        return rise == 0 ? SAME : rise > 0 ? ROSE : FELL;
    }

    /** How it is called in message keys and style classes: {@code became-unknown}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
