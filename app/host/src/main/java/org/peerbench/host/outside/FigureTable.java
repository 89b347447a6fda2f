package org.peerbench.host.outside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.directory.Area;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Column;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.api.transfer.Row;
import org.peerbench.host.directory.OutsideFigure;
import org.peerbench.host.directory.OutsideFigures;

/** Plans the import of a file of figures about areas, row by row. */
final class FigureTable {
    static final List<Column> COLUMNS = List.of(
            RowTally.needed("indicator", "figure", "measure", "metric", "name"),
            RowTally.needed("area", "area code", "code", "gss code", "local authority"),
            RowTally.needed("period", "year", "date", "time"),
            RowTally.needed("value", "number", "amount"),
            RowTally.needed("unit", "units"),
            RowTally.needed("source", "publisher", "who says so"),
            RowTally.may("note", "notes", "comment", "remarks"));
    private static final List<String> SHOWN = List.of("indicator", "area", "period", "value", "unit", "source");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,12})?");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern YEAR = Pattern.compile(".*\\d{4}.*");
    private static final int LONGEST = 200;
    private static final int BEGINNING = 30;

    private final Texts texts;
    private final AreaKeys areas;
    private final RowTally tally;
    private final Map<String, OutsideFigures.Stored> stored = new HashMap<>();
    private final Map<String, Planned> planned = new LinkedHashMap<>();

    private record Planned(int row, OutsideFigure figure, Optional<OutsideFigures.Stored> before) {}

    FigureTable(Handle sql, Texts texts) {
        this.texts = texts;
        areas = new AreaKeys(sql, texts);
        tally = new RowTally(texts, SHOWN);
        new OutsideFigures(sql).all().forEach(one -> stored.put(matter(one.figure()), one));
    }

    private static String matter(OutsideFigure figure) {
        return String.join("\n", figure.area(), figure.indicator(), figure.unit(), figure.source(), figure.period());
    }

    ImportPlan plan(List<Row> rows) {
        tally.limit(rows.size());
        rows.forEach(this::row);
        List<Planned> acts = List.copyOf(planned.values());
        return tally.plan(rows.size(), tx -> acts.forEach(act -> OutsideFigures.put(tx, act.figure(), act.before())));
    }

    private void row(Row row) {
        List<Runnable> faults = new ArrayList<>();
        Optional<Area> area = areas.find(
                row.cell("area"),
                sentence -> faults.add(() -> tally.fault(row.number(), "area", "UNKNOWN_AREA", sentence)));
        OutsideFigure figure = new OutsideFigure(
                area.map(Area::id).orElse(""),
                text(row, "indicator", faults),
                period(row, faults),
                number(row, faults),
                text(row, "unit", faults),
                text(row, "source", faults),
                row.cell("note"));
        if (faults.isEmpty()) {
            decide(row.number(), area.orElseThrow(), figure);
        } else {
            faults.forEach(Runnable::run);
            tally.skip();
        }
    }

    private String text(Row row, String column, List<Runnable> faults) {
        String cell = row.cell(column);
        if (cell == null) {
            String sentence = texts.of("outside.row.missing", texts.of("outside.column." + column));
            faults.add(() -> tally.fault(row.number(), column, "MISSING", sentence));
            return "";
        }
        if (cell.length() > LONGEST) {
            String sentence = texts.of("outside.row.long", cell.substring(0, BEGINNING), LONGEST);
            faults.add(() -> tally.fault(row.number(), column, "TOO_LONG", sentence));
        }
        return cell;
    }

    private String period(Row row, List<Runnable> faults) {
        String period = text(row, "period", faults);
        if (!period.isEmpty() && !YEAR.matcher(period).matches()) {
            faults.add(() -> tally.fault(row.number(), "period", "NO_YEAR", texts.of("outside.row.period", period)));
        }
        return period;
    }

    /** Only commas between thousands are taken away: nothing is rounded. */
    private String number(Row row, List<Runnable> faults) {
        String cell = text(row, "value", faults);
        String value = THOUSANDS.matcher(cell).matches() ? cell.replace(",", "") : cell;
        if (!cell.isEmpty() && !NUMBER.matcher(value).matches()) {
            faults.add(() -> tally.fault(row.number(), "value", "NO_NUMBER", texts.of("outside.row.number", cell)));
        }
        return value;
    }

    private void decide(int row, Area area, OutsideFigure figure) {
        String matter = matter(figure);
        Optional<OutsideFigures.Stored> before = Optional.ofNullable(stored.get(matter));
        Planned earlier = planned.get(matter);
        if (earlier != null && !earlier.figure().equals(figure)) {
            tally.fault(row, "value", "SAID_TWICE", texts.of("outside.row.twice", earlier.row()));
            tally.skip();
        } else if (earlier != null
                || before.filter(one -> one.figure().equals(figure)).isPresent()) {
            tally.merge();
        } else {
            planned.put(matter, new Planned(row, figure, before));
            tally.keep(
                    row,
                    before.isPresent(),
                    List.of(
                            figure.indicator(),
                            area.name(),
                            figure.period(),
                            figure.value(),
                            figure.unit(),
                            figure.source()));
        }
    }
}
