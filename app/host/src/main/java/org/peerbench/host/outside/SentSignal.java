package org.peerbench.host.outside;

import org.peerbench.api.route.Maybe;

/**
 * A signal as it is sent. Kind, theme, severity, title, expiresOn and source are needed.
 *
 * @param kind       {@code NEED}, {@code STRENGTH} or {@code WATCH}
 * @param theme      key of a theme
 * @param severity   1 (slight) to 5 (grave)
 * @param title      one short sentence
 * @param evidence   one sentence: the figures or records behind it
 * @param href       a page in the web that shows it
 * @param observedOn the day on which it was true; today when missing
 * @param expiresOn  the first day on which it is no longer shown
 * @param source     who says so
 * @param key        the same as long as it is the same matter; the title when missing
 */
public record SentSignal(
        @Maybe String kind,
        @Maybe String theme,
        @Maybe String severity,
        @Maybe String title,
        @Maybe String evidence,
        @Maybe String href,
        @Maybe String observedOn,
        @Maybe String expiresOn,
        @Maybe String source,
        @Maybe String key) {}
