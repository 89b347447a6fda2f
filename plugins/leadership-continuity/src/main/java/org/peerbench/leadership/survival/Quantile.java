package org.peerbench.leadership.survival;

/**
 * The day by which a share has ended, with 95 % limits: the days on which the limits of the curve pass the same share
 * (Brookmeyer and Crowley 1982).
 *
 * @param days in days; NaN where the curve does not fall so far
 * @param low  NaN where there is none
 * @param high NaN where there is none, which is usual with few ends
 */
public record Quantile(double days, double low, double high) {}
