package org.peerbench.leadership.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.post.Term;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/** The posts, and for which areas they count. */
public final class Posts {
    private static final String POST = "leadership_continuity__post";
    private static final String PLACE = "leadership_continuity__post_area";
    private static final String CHOSEN = """
            select id, organisation_id, label, role, seats, term_months, term_limit_months, statute, starts_on, ends_on,
                   observed_from, source_url, source_date, last_verified_on, revision
            from leadership_continuity__post
            where (:post = '' or id = :post)
              and (:organisation = '' or organisation_id = :organisation)
              and (:area = '' or id in (select post_id from leadership_continuity__post_area where area_id = :area))
            order by id""";
    private static final String PLACES = """
            select post_id, area_id, seat_type from leadership_continuity__post_area
            where (:post = '' or post_id = :post)
              and (:area = '' or post_id in
                   (select post_id from leadership_continuity__post_area where area_id = :area))""";

    private final Handle sql;

    /** Reads on this connection. */
    public Posts(Handle sql) {
        this.sql = sql;
    }

    /** Those that count for an area, in the order in which they were recorded. */
    public List<Post> of(String area) {
        return read("", "", area);
    }

    /** Those of an organisation. */
    public List<Post> ofOrganisation(String organisation) {
        return read("", organisation, "");
    }

    /** All. */
    public List<Post> all() {
        return read("", "", "");
    }

    /** The one with this id. */
    public Optional<Post> find(String id) {
        return id.isBlank() ? Optional.empty() : read(id, "", "").stream().findFirst();
    }

    /**
     * Stores one. Says the id.
     *
     * @param area through which it is recorded
     */
    public String add(Changes changes, String area, Post post) {
        String id = changes.newId();
        Map<String, Object> row = columns(post);
        row.put("id", id);
        row.put("area_id", area);
        changes.insert(POST, row);
        new TreeMap<>(post.areas()).forEach((where, type) -> place(changes, id, where, type));
        return id;
    }

    /** Stores what has become of one; the areas for which it counts stay. */
    public void change(Changes changes, Post post) {
        changes.update(POST, post.id(), post.revision(), columns(post));
    }

    /** Lets a post count for one more area. */
    public void place(Changes changes, String post, String area, SeatType type) {
        changes.insert(
                PLACE, Map.of("id", changes.newId(), "post_id", post, "area_id", area, "seat_type", type.name()));
    }

    /** Lets a post no longer count for an area. */
    public void displace(Changes changes, String post, String area) {
        sql.createQuery("select id, revision from leadership_continuity__post_area"
                        + " where post_id = :post and area_id = :area")
                .bind("post", post)
                .bind("area", area)
                .map((row, context) -> Map.entry(row.getString("id"), row.getLong("revision")))
                .list()
                .forEach(place -> changes.delete(PLACE, place.getKey(), place.getValue()));
    }

    /** Takes one out, with its plan, what is elected with it and what it went on as; its holdings must have gone before. */
    public void remove(Changes changes, Post post) {
        post.areas().keySet().forEach(area -> displace(changes, post.id(), area));
        sweep(changes, "leadership_continuity__plan", "post_id", post.id());
        sweep(changes, "leadership_continuity__election_post", "post_id", post.id());
        sweep(changes, "leadership_continuity__succession", "from_post", post.id());
        sweep(changes, "leadership_continuity__succession", "to_post", post.id());
        sweep(changes, "leadership_continuity__core_pair", "one_post", post.id());
        sweep(changes, "leadership_continuity__core_pair", "other_post", post.id());
        changes.delete(POST, post.id(), post.revision());
    }

    private void sweep(Changes changes, String table, String column, String post) {
        sql.createQuery("select id, revision from " + table + " where " + column + " = :post")
                .bind("post", post)
                .map((row, context) -> Map.entry(row.getString("id"), row.getLong("revision")))
                .list()
                .forEach(row -> changes.delete(table, row.getKey(), row.getValue()));
    }

    private static Map<String, Object> columns(Post post) {
        Map<String, Object> row = new HashMap<>();
        row.put("organisation_id", post.organisation().orElse(null));
        row.put("label", post.label());
        row.put("role", post.role());
        row.put("seats", post.seats());
        row.put("term_months", orNull(post.term().months()));
        row.put("term_limit_months", orNull(post.term().limitMonths()));
        row.put("statute", post.statute());
        row.put("starts_on", Sources.text(post.exists().from()));
        row.put("ends_on", Sources.text(post.exists().until()));
        row.put("observed_from", Sources.text(post.observedFrom()));
        Sources.put(row, post.source());
        return row;
    }

    private List<Post> read(String post, String organisation, String area) {
        Map<String, Map<String, SeatType>> places = places(post, area);
        return sql.createQuery(CHOSEN)
                .bind("post", post)
                .bind("organisation", organisation)
                .bind("area", area)
                .map((row, context) -> post(row, places.getOrDefault(row.getString("id"), Map.of())))
                .list();
    }

    private record Seated(String post, String area, SeatType type) {}

    private Map<String, Map<String, SeatType>> places(String post, String area) {
        return sql
                .createQuery(PLACES)
                .bind("post", post)
                .bind("area", area)
                .map((row, context) -> new Seated(
                        row.getString("post_id"),
                        row.getString("area_id"),
                        SeatType.valueOf(row.getString("seat_type"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Seated::post, Collectors.toMap(Seated::area, Seated::type)));
    }

    private static Post post(ResultSet row, Map<String, SeatType> areas) throws SQLException {
        return new Post(
                row.getString("id"),
                Optional.ofNullable(row.getString("organisation_id")),
                row.getString("label"),
                row.getString("role"),
                row.getInt("seats"),
                new Term(number(row, "term_months"), number(row, "term_limit_months")),
                row.getString("statute"),
                During.of(row.getString("starts_on"), row.getString("ends_on")),
                Edtf.stored(row.getString("observed_from")),
                Sources.read(row),
                areas,
                row.getLong("revision"));
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
