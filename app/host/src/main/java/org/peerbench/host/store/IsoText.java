package org.peerbench.host.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants as text: always three decimals, since {@link Instant#toString} drops zeros and then sorts wrongly. */
final class IsoText {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private IsoText() {}

    static String of(Instant instant) {
        return FORM.format(instant);
    }
}
