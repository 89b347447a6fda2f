package org.peerbench.host.seed;

import static org.peerbench.host.seed.PlainTable.texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.peerbench.host.seed.PlainTable.Column;
import org.peerbench.host.seed.PlainTable.Kind;

/** The published figures of a seed, table by table, each after those it refers to. */
record SeedFigures(SeedFiles files, Codes areas, Codes organisations) {
    List<PlainTable> tables() {
        return List.of(
                sources(),
                indicators(),
                values(),
                neighbours(),
                new SeedMemberships(files, areas, organisations).table());
    }

    private PlainTable sources() {
        return new PlainTable(
                "source",
                texts("id", "title", "publisher", "licence", "period", "note"),
                rows(
                        "sources.csv",
                        row -> Arrays.asList(
                                row.get("source_id"),
                                row.get("title"),
                                row.get("publisher"),
                                row.get("licence"),
                                row.get("period"),
                                row.get("note"))));
    }

    private PlainTable indicators() {
        List<Column> columns =
                new ArrayList<>(texts("id", "label", "unit", "direction", "status", "source_id", "note"));
        columns.add(new Column("decimals", Kind.NUMBER));
        columns.add(new Column("on_map", Kind.FLAG));
        columns.add(new Column("ordinal", Kind.NUMBER));
        return new PlainTable(
                "indicator",
                columns,
                rows(
                        "indicators.csv",
                        row -> Arrays.asList(
                                row.get("indicator"),
                                row.get("label"),
                                row.get("unit"),
                                row.get("direction"),
                                row.get("status"),
                                row.get("source_id"),
                                row.get("note"),
                                Long.valueOf(row.get("decimals")),
                                "yes".equals(row.get("on_map")),
                                row.getRecordNumber())));
    }

    private PlainTable values() {
        return new PlainTable(
                "indicator_value",
                texts("area_id", "indicator_id", "period", "value", "unit", "source_id", "note"),
                rows(
                        "area_indicators.csv",
                        row -> Arrays.asList(
                                areas.id(row.get("gss_code")),
                                row.get("indicator"),
                                row.get("period"),
                                row.get("value"),
                                row.get("unit"),
                                row.get("source_id"),
                                row.get("note"))));
    }

    private PlainTable neighbours() {
        List<Column> columns =
                new ArrayList<>(texts("area_id", "neighbour_id", "kind", "vintage", "value", "unit", "source_id"));
        columns.add(new Column("rank", Kind.NUMBER));
        return new PlainTable(
                "area_neighbour",
                columns,
                rows(
                        "area_neighbours.csv",
                        row -> Arrays.asList(
                                areas.id(row.get("gss_code")),
                                areas.id(row.get("neighbour_gss_code")),
                                row.get("kind"),
                                row.get("vintage"),
                                row.get("value"),
                                row.get("value_unit"),
                                row.get("source_id"),
                                row.get("rank") == null ? null : Long.valueOf(row.get("rank")))));
    }

    private List<List<Object>> rows(String file, Function<CSVRecord, List<Object>> row) {
        return files.table(file).stream().map(row).toList();
    }
}
