package org.peerbench.leadership.post;

import java.time.LocalDate;
import java.util.Optional;
import org.peerbench.leadership.time.Edtf;

/**
 * Where a fact comes from, and when somebody last looked.
 *
 * @param url        a public address; empty when there is none: then no name goes with the fact, and it is not exported
 * @param date       of the source
 * @param verifiedOn the day on which somebody last confirmed the fact: what is known of a holder ends there
 */
public record Source(Optional<String> url, Optional<Edtf> date, Optional<LocalDate> verifiedOn) {
    /** Nothing is known of it. */
    public static final Source NONE = new Source(Optional.empty(), Optional.empty(), Optional.empty());

    /** The address, where a reader can follow it. */
    public Optional<String> link() {
        return url.filter(address -> address.startsWith("https://") || address.startsWith("http://"));
    }

    /** The same, confirmed on a day. */
    public Source verified(LocalDate day) {
        return new Source(url, date, Optional.of(day));
    }
}
