package org.peerbench.relationships.csv;

import java.util.List;
import org.peerbench.relationships.network.Report;

/**
 * What one row of a table says.
 *
 * @param row     its number
 * @param report  id of the report that it was taken out of, where the table gives one; else empty
 * @param reports one for each who says so
 */
public record Stated(int row, String report, List<Report> reports) {
    public Stated {
        reports = List.copyOf(reports);
    }
}
