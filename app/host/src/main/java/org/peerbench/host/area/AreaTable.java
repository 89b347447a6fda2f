package org.peerbench.host.area;

import java.util.List;

/**
 * The table of areas.
 *
 * @param title     how many, and in which order
 * @param byName    address of the table sorted by name
 * @param byRegion  address of the table sorted by region
 * @param sorted    {@code name} or {@code region}
 * @param valueHead the figure, or {@code null}
 * @param valueUnit its unit and period
 * @param hasMine   whether there is a column that marks the viewer's own
 * @param rows      the areas
 */
public record AreaTable(
        String title,
        String byName,
        String byRegion,
        String sorted,
        String valueHead,
        String valueUnit,
        boolean hasMine,
        List<Row> rows) {
    /**
     * One area.
     *
     * @param value {@code null} when not known
     * @param lead  the coordinator, or {@code null}
     * @param mine     whether it is one of the viewer's own
     * @param possibly whether nobody can say that it existed on the day
     */
    public record Row(
            AreaLink area, String region, String kind, String value, String lead, boolean mine, boolean possibly) {}
}
