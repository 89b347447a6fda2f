package org.peerbench.leadership.survival;

/**
 * The mean duration when every one is cut at {@code until}: the area under the curve (Irwin 1949), with its standard
 * error after Greenwood (Kaplan and Meier 1958, section 6.2).
 *
 * @param days          in days, 0 to {@code until}
 * @param standardError in days
 * @param until         in days; where nobody was seen so long, the curve is drawn on at its last level
 */
public record RestrictedMean(double days, double standardError, double until) {}
