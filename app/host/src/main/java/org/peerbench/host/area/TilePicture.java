package org.peerbench.host.area;

import java.util.List;

/**
 * A hexagon map as it is drawn, on the page and in a file alike. Coordinates are text in pixels, one decimal.
 *
 * @param viewBox of the drawing
 * @param width   at which its type is as large as on the page
 * @param tiles   areas that are shown
 * @param others  outlines of the day's other areas, so that the country keeps its shape
 * @param edges   path of the borders between regions
 * @param regions their names beside them
 * @param colours the legend
 */
public record TilePicture(
        String viewBox,
        String width,
        List<Shape> tiles,
        List<String> others,
        String edges,
        List<RegionName> regions,
        List<Colour> colours) {
    /**
     * One hexagon.
     *
     * @param path    the area's page
     * @param style   class of the style sheet
     * @param says    full name, region, value and unit
     * @param polygon the corners
     * @param x       the middle
     * @param nameY   where the name stands
     * @param name    the short name
     * @param valueY  where the value stands
     * @param value   the number where there is room for it, or {@code null}
     */
    public record Shape(
            String path,
            String style,
            String says,
            String polygon,
            String x,
            String nameY,
            String name,
            String valueY,
            String value) {}

    /**
     * The name of a region.
     *
     * @param text   the name
     * @param x      the middle of the text
     * @param y      its base line
     * @param leader path of the line to its region, or {@code null} where the name stands beside it
     */
    public record RegionName(String text, String x, String y, String leader) {}

    /**
     * One colour of the legend.
     *
     * @param style class of the style sheet
     * @param text  what it stands for
     */
    public record Colour(String style, String text) {}
}
