package org.peerbench.host.signal;

/**
 * Which signals are asked for; {@code null} leaves a question open.
 *
 * @param area  id of an area
 * @param kind  {@code NEED}, {@code WATCH} or {@code STRENGTH}
 * @param theme key of a theme
 * @param after the id after which the list goes on
 * @param limit how many at most
 */
public record SignalFilter(String area, String kind, String theme, String after, int limit) {
    /** All of an area. */
    public static SignalFilter ofArea(String area) {
        return new SignalFilter(area, null, null, null, 500);
    }
}
