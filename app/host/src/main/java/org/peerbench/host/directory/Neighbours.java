package org.peerbench.host.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.directory.Surroundings;

/** Reads which areas touch and which are alike, for the areas of the year that fits the day asked about. */
public final class Neighbours {
    private static final String NEIGHBOURS = """
            select n.*, a.name, a.code from area_neighbour n join area a on a.id = n.neighbour_id
            where n.kind = :kind and n.vintage = :vintage
            """;
    private static final String VINTAGES = "select distinct vintage from area_neighbour order by vintage";

    private final Handle sql;

    /** Reads on this connection. */
    public Neighbours(Handle sql) {
        this.sql = sql;
    }

    /** The years whose areas were compared, the earliest first. */
    public List<String> vintages() {
        return sql.createQuery(VINTAGES).mapTo(String.class).list();
    }

    /** The latest of these years that is not after the day, else the earliest; empty when nothing is loaded. */
    public Optional<String> vintage(LocalDate on) {
        List<String> all = vintages();
        String year = String.valueOf(on.getYear());
        return all.stream()
                .filter(each -> each.compareTo(year) <= 0)
                .reduce((earlier, later) -> later)
                .or(() -> all.stream().findFirst());
    }

    /** The areas that touch an area, by name. */
    public List<Neighbour> touching(String area, String vintage) {
        return of("adjacent", area, vintage, " order by a.search, a.id");
    }

    /** The areas most like an area by this measure, the most alike first. */
    public List<Neighbour> similar(String measure, String area, String vintage) {
        return of(measure, area, vintage, " order by n.rank, a.search");
    }

    /** All pairs that touch, each both ways. */
    public List<Neighbour> allTouching(String vintage) {
        return sql.createQuery(NEIGHBOURS + " order by n.area_id, n.neighbour_id")
                .bind("kind", "adjacent")
                .bind("vintage", vintage)
                .map(Neighbours::neighbour)
                .list();
    }

    /** The measures of likeness that are loaded, such as {@code similar_computed_v1}. */
    public List<String> measures() {
        return sql.createQuery("select distinct kind from area_neighbour where kind <> 'adjacent' order by kind")
                .mapTo(String.class)
                .list();
    }

    /** What touches an area and what is like it by the first measure that is loaded. */
    Surroundings around(String area, LocalDate on) {
        Optional<String> year = vintage(on);
        if (year.isEmpty()) {
            return Surroundings.UNKNOWN;
        }
        List<Neighbour> like = measures().stream()
                .findFirst()
                .map(measure -> similar(measure, area, year.get()))
                .orElse(List.of());
        String source = like.stream()
                .findFirst()
                .map(Neighbour::source)
                .flatMap(this::title)
                .orElse(null);
        return new Surroundings(
                touching(area, year.get()).stream().map(Neighbour::neighbour).toList(),
                like.stream().map(Neighbour::neighbour).toList(),
                source);
    }

    private Optional<String> title(String source) {
        return sql.createQuery("select title from source where id = :id")
                .bind("id", source)
                .mapTo(String.class)
                .findFirst();
    }

    private List<Neighbour> of(String kind, String area, String vintage, String order) {
        return sql.createQuery(NEIGHBOURS + " and n.area_id = :area" + order)
                .bind("kind", kind)
                .bind("vintage", vintage)
                .bind("area", area)
                .map(Neighbours::neighbour)
                .list();
    }

    private static Neighbour neighbour(ResultSet row, StatementContext context) throws SQLException {
        int rank = row.getInt("rank");
        return new Neighbour(
                row.getString("area_id"),
                row.getString("neighbour_id"),
                row.getString("name"),
                row.getString("code"),
                row.getString("vintage"),
                row.wasNull() ? null : rank,
                row.getString("value"),
                row.getString("unit"),
                row.getString("source_id"));
    }
}
