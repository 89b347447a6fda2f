package org.peerbench.host.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Transaction;

/**
 * Figures that were brought in from outside, beside the published ones. What one source says of one thing is one
 * indicator: figures of two sources never stand in one line.
 */
public final class OutsideFigures {
    /** With fewer areas a map shows nothing: there is no middle and are no quarters. */
    static final int ENOUGH = 4;

    private static final String MARK = "outside-";
    private static final String TABLE = "outside_figure";
    private static final String ALL = """
            select id, revision, area_id, indicator, period, value, unit, source, note
            from outside_figure where cast(:area as text) is null or area_id = :area
            order by indicator, source, unit, period, area_id
            """;
    private static final int MOST_DECIMALS = 3;

    private final Handle sql;

    /** Reads on this connection. */
    public OutsideFigures(Handle sql) {
        this.sql = sql;
    }

    /**
     * A stored one.
     *
     * @param revision counts the saves
     */
    public record Stored(String id, long revision, OutsideFigure figure) {
        String indicatorId() {
            String same = String.join("\n", figure.indicator(), figure.unit(), figure.source());
            return MARK + UUID.nameUUIDFromBytes(same.getBytes(UTF_8));
        }

        String sourceId() {
            return "outside:" + figure.source();
        }
    }

    /** All of them. */
    public List<Stored> all() {
        return of(null);
    }

    private List<Stored> of(String area) {
        return sql.createQuery(ALL)
                .bind("area", area)
                .map((row, context) -> new Stored(
                        row.getString("id"),
                        row.getLong("revision"),
                        new OutsideFigure(
                                row.getString("area_id"),
                                row.getString("indicator"),
                                row.getString("period"),
                                row.getString("value"),
                                row.getString("unit"),
                                row.getString("source"),
                                row.getString("note"))))
                .list();
    }

    /** Adds a figure, or replaces the stored one. */
    public static void put(Transaction tx, OutsideFigure figure, Optional<Stored> stored) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("area_id", figure.area());
        row.put("indicator", figure.indicator());
        row.put("period", figure.period());
        row.put("value", figure.value());
        row.put("unit", figure.unit());
        row.put("source", figure.source());
        row.put("note", figure.note());
        if (stored.isPresent()) {
            tx.changes().update(TABLE, stored.get().id(), stored.get().revision(), row);
        } else {
            row.put("id", tx.changes().newId());
            tx.changes().insert(TABLE, row);
        }
    }

    /** All about an area, by indicator. */
    List<Figure> ofArea(String area) {
        return figures(of(area));
    }

    /** All of one indicator. */
    List<Figure> ofIndicator(String indicator) {
        List<Stored> all = indicator.startsWith(MARK) ? all() : List.of();
        return figures(all.stream()
                .filter(stored -> stored.indicatorId().equals(indicator))
                .toList());
    }

    private static List<Figure> figures(List<Stored> stored) {
        return stored.stream().map(OutsideFigures::figure).toList();
    }

    private static Figure figure(Stored stored) {
        return new Figure(
                stored.figure().area(),
                stored.indicatorId(),
                stored.figure().period(),
                stored.figure().value(),
                stored.figure().unit(),
                stored.sourceId(),
                stored.figure().note());
    }

    /** What they count, by name; the source is part of the name where another has the same. */
    List<Indicator> indicators(List<Indicator> published) {
        Map<String, List<Stored>> byIndicator = all().stream()
                .collect(Collectors.groupingBy(Stored::indicatorId, LinkedHashMap::new, Collectors.toList()));
        List<String> names =
                new ArrayList<>(published.stream().map(Indicator::label).toList());
        byIndicator.values().forEach(group -> names.add(group.get(0).figure().indicator()));
        return byIndicator.values().stream()
                .map(group -> indicator(
                        group,
                        names.stream()
                                        .filter(group.get(0).figure().indicator()::equals)
                                        .count()
                                > 1))
                .toList();
    }

    private static Indicator indicator(List<Stored> group, boolean nameTaken) {
        Stored first = group.get(0);
        OutsideFigure figure = first.figure();
        Set<String> areas = group.stream().map(each -> each.figure().area()).collect(Collectors.toSet());
        int decimals = group.stream()
                .mapToInt(each -> new BigDecimal(each.figure().value()).scale())
                .max()
                .orElse(0);
        return new Indicator(
                first.indicatorId(),
                nameTaken ? figure.indicator() + " (" + figure.source() + ")" : figure.indicator(),
                figure.unit(),
                "neither",
                Math.max(0, Math.min(decimals, MOST_DECIMALS)),
                "outside",
                areas.size() >= ENOUGH,
                first.sourceId(),
                null);
    }

    /** Who says so. */
    List<Source> sources() {
        return all().stream()
                .map(stored -> new Source(stored.sourceId(), stored.figure().source(), null, null, null, null))
                .distinct()
                .toList();
    }
}
