package org.peerbench.host.signal;

/**
 * A signal that was sent from outside.
 *
 * @param area       id of the area
 * @param source     who says so
 * @param key        the same as long as it is the same matter, unique in area and source
 * @param kind       {@code NEED}, {@code STRENGTH} or {@code WATCH}
 * @param theme      key of a theme
 * @param severity   1 to 5
 * @param evidence   one sentence, or the empty text
 * @param href       a page in the web that shows it, or the empty text
 * @param observedOn the day on which it was true, as ISO date
 * @param expiresOn  the first day on which it is no longer shown, as ISO date
 */
public record OutsideSignal(
        String area,
        String source,
        String key,
        String kind,
        String theme,
        long severity,
        String title,
        String evidence,
        String href,
        String observedOn,
        String expiresOn) {}
