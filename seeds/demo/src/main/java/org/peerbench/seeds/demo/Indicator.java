package org.peerbench.seeds.demo;

/**
 * An indicator of the English data that the region has too.
 *
 * @param id        as in the English data
 * @param label     its name for people
 * @param unit      of its values
 * @param direction {@code higher} or {@code lower} is better, or {@code neither}
 * @param decimals  how many are shown
 * @param era       the vintages of areas that have it
 * @param onMap     whether it is fit to colour a map
 */
record Indicator(String id, String label, String unit, String direction, int decimals, String era, boolean onMap) {}
