package org.peerbench.host.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads figures: published ones, which loading a seed replaces, and behind them those brought in from outside. */
public final class Figures {
    private static final String INDICATORS = """
            select id, label, unit, direction, decimals, status, on_map, source_id, note
            from indicator order by ordinal, id
            """;
    private static final String OF_AREA = """
            select v.* from indicator_value v join indicator i on i.id = v.indicator_id
            where v.area_id = :area order by i.ordinal, i.id
            """;
    private static final String OF_INDICATOR =
            "select * from indicator_value where indicator_id = :indicator and period = :period order by area_id";
    private static final String PERIODS = "select distinct period from indicator_value where indicator_id = :indicator";

    private final Handle sql;
    private final OutsideFigures outside;

    /** Reads on this connection. */
    public Figures(Handle sql) {
        this.sql = sql;
        outside = new OutsideFigures(sql);
    }

    /** All indicators in their order. */
    public List<Indicator> indicators() {
        List<Indicator> published =
                sql.createQuery(INDICATORS).map(Figures::indicator).list();
        return both(published, outside.indicators(published));
    }

    /** All figures of an area, by indicator and then in time. */
    public List<Figure> ofArea(String area) {
        List<Figure> figures = both(
                sql.createQuery(OF_AREA).bind("area", area).map(Figures::figure).list(), outside.ofArea(area));
        List<String> order = figures.stream().map(Figure::indicator).distinct().toList();
        return figures.stream()
                .sorted(Comparator.comparing((Figure each) -> order.indexOf(each.indicator()))
                        .thenComparing(Figure::period, Period.IN_TIME))
                .toList();
    }

    /** One indicator for all areas that have it in that period, in no order: areas are never ranked. */
    public List<Figure> ofIndicator(String indicator, String period) {
        return both(
                sql.createQuery(OF_INDICATOR)
                        .bind("indicator", indicator)
                        .bind("period", period)
                        .map(Figures::figure)
                        .list(),
                outside.ofIndicator(indicator).stream()
                        .filter(figure -> figure.period().equals(period))
                        .toList());
    }

    /** The periods for which an indicator is known, the earliest first. */
    public List<String> periods(String indicator) {
        Stream<String> published = sql.createQuery(PERIODS).bind("indicator", indicator).mapTo(String.class).stream();
        Stream<String> broughtIn = outside.ofIndicator(indicator).stream().map(Figure::period);
        return Stream.concat(published, broughtIn)
                .distinct()
                .sorted(Period.IN_TIME)
                .toList();
    }

    private static <T> List<T> both(List<T> published, List<T> outside) {
        return Stream.concat(published.stream(), outside.stream()).toList();
    }

    private static Indicator indicator(ResultSet row, StatementContext context) throws SQLException {
        return new Indicator(
                row.getString("id"),
                row.getString("label"),
                row.getString("unit"),
                row.getString("direction"),
                row.getInt("decimals"),
                row.getString("status"),
                row.getBoolean("on_map"),
                row.getString("source_id"),
                row.getString("note"));
    }

    private static Figure figure(ResultSet row, StatementContext context) throws SQLException {
        return new Figure(
                row.getString("area_id"),
                row.getString("indicator_id"),
                row.getString("period"),
                row.getString("value"),
                row.getString("unit"),
                row.getString("source_id"),
                row.getString("note"));
    }
}
