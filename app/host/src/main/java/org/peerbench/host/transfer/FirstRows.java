package org.peerbench.host.transfer;

import java.util.List;
import java.util.stream.IntStream;
import org.peerbench.api.transfer.ImportPlan;

/**
 * The first rows as they would be kept, without the columns in which nothing stands.
 *
 * @param headings for people
 * @param rows     as many cells each
 */
public record FirstRows(List<String> headings, List<List<String>> rows) {
    static FirstRows of(ImportPlan.Preview preview) {
        List<Integer> filled = IntStream.range(0, preview.headings().size())
                .filter(column -> preview.rows().stream().anyMatch(row -> !isBlank(row.get(column))))
                .boxed()
                .toList();
        return new FirstRows(
                pick(preview.headings(), filled),
                preview.rows().stream().map(row -> pick(row, filled)).toList());
    }

    private static List<String> pick(List<String> cells, List<Integer> columns) {
        return columns.stream()
                .map(column -> isBlank(cells.get(column)) ? "" : cells.get(column))
                .toList();
    }

    private static boolean isBlank(String cell) {
        return cell == null || cell.isBlank();
    }
}
