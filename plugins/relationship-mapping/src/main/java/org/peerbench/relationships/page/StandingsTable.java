package org.peerbench.relationships.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.part.Definition;
import org.peerbench.api.transfer.TableExporter;

/**
 * The partners with their figures, sorted as the address says.
 *
 * @param byName  where the table sorted by name is
 * @param sorted  how the names are sorted: {@code ascending}, or {@code null}
 * @param columns the figures
 * @param rows    the partners
 */
public record StandingsTable(String byName, String sorted, List<Column> columns, List<Row> rows) {
    /**
     * A heading.
     *
     * @param sorted {@code ascending}, {@code descending} or {@code null}
     * @param path   where the table sorted by it is
     */
    public record Column(String name, String sorted, String path, Definition definition) {}

    /** A partner; a cell that is {@code null} is not defined for it. */
    public record Row(String name, String path, List<String> cells) {}

    static StandingsTable of(Measured measured) {
        Address address = measured.shown().filter().address();
        String sort = address.get("sort");
        boolean lowest = sort.startsWith("-");
        Optional<StandingColumn> by = StandingColumn.named(lowest ? sort.substring(1) : sort);
        List<StandingRow> rows = new ArrayList<>(measured.rows());
        by.ifPresent(column -> rows.sort(column.order(!lowest)));
        List<StandingColumn> columns = StandingColumn.of(measured.network());
        return new StandingsTable(
                path(measured, ""),
                by.isEmpty() ? "ascending" : null,
                columns.stream()
                        .map(column -> heading(column, by.filter(column::equals).isPresent(), lowest, measured))
                        .toList(),
                rows.stream().map(row -> row(row, columns, measured)).toList());
    }

    private static Column heading(StandingColumn column, boolean chosen, boolean lowest, Measured measured) {
        String next = chosen && !lowest ? "-" + column.code() : column.code();
        return new Column(
                measured.texts().of(column.headingKey()),
                chosen ? lowest ? "ascending" : "descending" : null,
                path(measured, next),
                new Definition(
                        measured.texts().of(column.measure().nameKey()),
                        measured.texts().of(column.measure().definitionKey())));
    }

    private static Row row(StandingRow row, List<StandingColumn> columns, Measured measured) {
        List<String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.shown(row).orElse(null)));
        return new Row(
                row.actor().label(),
                measured.shown().place().path("partners/" + row.actor().id()),
                cells);
    }

    private static String path(Measured measured, String sort) {
        return measured.shown().place().path("measures")
                + measured.shown().filter().address().with("sort", sort).query()
                + "#partners";
    }

    /** Takes {@code areas/{area}/measures} as a file: all figures of the partners, to as many digits as there are. */
    public static TableExporter.Taken take(Request request, ToolContext context) {
        Measured measured = Measured.of(request, context);
        List<StandingColumn> columns = StandingColumn.of(measured.network());
        List<String> headings = new ArrayList<>(List.of(context.texts().of("page.col.who")));
        columns.forEach(column -> headings.add(context.texts().of(column.headingKey())));
        List<List<String>> rows = new ArrayList<>();
        for (StandingRow row : measured.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.actor().label()));
            columns.forEach(column -> cells.add(column.exact(row).orElse(null)));
            rows.add(cells);
        }
        String area = measured.shown().place().area().code();
        return new TableExporter.Taken("measures-" + area + "-" + request.asOf(), headings, rows);
    }
}
