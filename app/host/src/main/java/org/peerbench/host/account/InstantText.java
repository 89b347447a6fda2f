package org.peerbench.host.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants as they are stored: fixed three decimals, since {@link Instant#toString()} drops zeros and then sorts wrongly. */
final class InstantText {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private InstantText() {}

    static String of(Instant instant) {
        return FORM.format(instant);
    }
}
