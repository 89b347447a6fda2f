package org.peerbench.host.transfer;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as people in England read them. */
final class Moments {
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private Moments() {}

    /** Such as 21 November 2026 at 14:05. */
    static String full(Instant instant) {
        return FULL.format(instant);
    }
}
