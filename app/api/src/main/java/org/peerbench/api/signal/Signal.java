package org.peerbench.api.signal;

import java.time.LocalDate;

/**
 * What a tool knows about an area, on one of the shared themes.
 *
 * @param key        the same as long as it is the same matter, such as {@code no-confirmed-tie:acute_trust}
 * @param kind       need, strength or watch-point
 * @param theme      key of a theme of the directory
 * @param severity   1 (slight) to 5 (grave); for a strength, how marked it is
 * @param title      one short sentence
 * @param evidence   one sentence: the figures or records behind it
 * @param path       the page that shows it, relative to the tool's place
 * @param observedOn the day on which it was true
 */
public record Signal(
        String key,
        SignalKind kind,
        String theme,
        int severity,
        String title,
        String evidence,
        String path,
        LocalDate observedOn) {
    public Signal {
        if (severity < 1 || severity > 5) {
            throw new IllegalArgumentException("A signal's severity is 1 to 5, not " + severity);
        }
    }
}
