package org.peerbench.leadership.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/** Who held which post, with the parts of each holding. */
public final class Holdings {
    static final String TABLE = "leadership_continuity__holding";
    private static final String SLICE = "leadership_continuity__slice";
    private static final String CHOSEN = """
            select id, post_id, holder_id, starts_on, ends_on, notice_given_on, announced_on, expected_end,
                   expected_end_kind, end_reason, joint_group, source_url, source_date, last_verified_on, note, revision
            from leadership_continuity__holding
            where (:holding = '' or id = :holding)
              and (:post = '' or post_id = :post)
              and (:person = '' or holder_id = :person)
              and (:area = '' or post_id in
                   (select post_id from leadership_continuity__post_area where area_id = :area))
            order by id""";
    private static final String SLICES = """
            select s.id, s.holding_id, s.basis, s.absent, s.starts_on, s.ends_on, s.revision
            from leadership_continuity__slice s
            join leadership_continuity__holding h on h.id = s.holding_id
            where (:holding = '' or h.id = :holding)
              and (:post = '' or h.post_id = :post)
              and (:person = '' or h.holder_id = :person)
              and (:area = '' or h.post_id in
                   (select post_id from leadership_continuity__post_area where area_id = :area))
            order by s.id""";
    private static final Comparator<Holding> EARLIEST = Comparator.<Holding, java.time.LocalDate>comparing(
                    holding -> holding.held().earliestStart())
            .thenComparing(Holding::id);

    private final Handle sql;

    /** Reads on this connection. */
    public Holdings(Handle sql) {
        this.sql = sql;
    }

    /** Those of all posts that count for an area, the earliest first. */
    public List<Holding> of(String area) {
        return read("", "", "", area);
    }

    /** Those of a post. */
    public List<Holding> ofPost(String post) {
        return read("", post, "", "");
    }

    /** Those of a person, in every area. */
    public List<Holding> ofPerson(String person) {
        return read("", "", person, "");
    }

    /** All. */
    public List<Holding> all() {
        return read("", "", "", "");
    }

    /** The one with this id. */
    public Optional<Holding> find(String id) {
        return id.isBlank() ? Optional.empty() : read(id, "", "", "").stream().findFirst();
    }

    /**
     * Stores one. Says the id.
     *
     * @param area through which it is recorded
     */
    public String add(Changes changes, String area, Holding holding) {
        String id = changes.newId();
        Map<String, Object> row = columns(holding);
        row.put("id", id);
        row.put("area_id", area);
        changes.insert(TABLE, row);
        remember(holding.person(), id);
        holding.slices().forEach(slice -> tile(changes, area, id, slice));
        return id;
    }

    /**
     * Stores what has become of one; its parts are replaced where they differ.
     *
     * @param area through which it is changed
     */
    public void change(Changes changes, String area, Holding holding) {
        changes.update(TABLE, holding.id(), holding.revision(), columns(holding));
        remember(holding.person(), holding.id());
        List<Part> before = parts(holding.id(), "", "", "");
        if (!before.stream().map(Part::slice).toList().equals(holding.slices())) {
            before.forEach(part -> changes.delete(SLICE, part.id(), part.revision()));
            holding.slices().forEach(slice -> tile(changes, area, holding.id(), slice));
        }
    }

    /** Takes one out, as if it had never been recorded. */
    public void remove(Changes changes, Holding holding) {
        parts(holding.id(), "", "", "").forEach(part -> changes.delete(SLICE, part.id(), part.revision()));
        changes.delete(TABLE, holding.id(), holding.revision());
    }

    private void remember(String person, String holding) {
        if (person != null) {
            new PersonRows(sql).add(person, TABLE, holding);
        }
    }

    private static void tile(Changes changes, String area, String holding, Slice slice) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", changes.newId());
        row.put("holding_id", holding);
        row.put("area_id", area);
        row.put("basis", slice.basis().name());
        row.put("absent", slice.absent());
        row.put("starts_on", Sources.text(slice.during().from()));
        row.put("ends_on", Sources.text(slice.during().until()));
        changes.insert(SLICE, row);
    }

    private static Map<String, Object> columns(Holding holding) {
        Map<String, Object> row = new HashMap<>();
        row.put("post_id", holding.post());
        row.put("holder_id", holding.person());
        row.put("starts_on", Sources.text(holding.held().from()));
        row.put("ends_on", Sources.text(holding.held().until()));
        row.put("notice_given_on", Sources.text(holding.outlook().noticeGiven()));
        row.put("announced_on", Sources.text(holding.outlook().announced()));
        row.put("expected_end", Sources.text(holding.outlook().end()));
        row.put("expected_end_kind", holding.outlook().kind().map(EndKind::name).orElse(null));
        row.put("end_reason", holding.endReason().map(EndReason::name).orElse(null));
        row.put("joint_group", holding.jointGroup().orElse(null));
        Sources.put(row, holding.source());
        row.put("note", holding.note());
        return row;
    }

    private record Part(String id, String holding, Slice slice, long revision) {}

    private List<Part> parts(String holding, String post, String person, String area) {
        return sql.createQuery(SLICES)
                .bind("holding", holding)
                .bind("post", post)
                .bind("person", person)
                .bind("area", area)
                .map((row, context) -> new Part(
                        row.getString("id"),
                        row.getString("holding_id"),
                        new Slice(
                                Basis.valueOf(row.getString("basis")),
                                row.getBoolean("absent"),
                                During.of(row.getString("starts_on"), row.getString("ends_on"))),
                        row.getLong("revision")))
                .list();
    }

    private List<Holding> read(String holding, String post, String person, String area) {
        Map<String, List<Slice>> slices = parts(holding, post, person, area).stream()
                .collect(Collectors.groupingBy(Part::holding, Collectors.mapping(Part::slice, Collectors.toList())));
        return sql
                .createQuery(CHOSEN)
                .bind("holding", holding)
                .bind("post", post)
                .bind("person", person)
                .bind("area", area)
                .map((row, context) -> holding(row, slices.get(row.getString("id"))))
                .list()
                .stream()
                .sorted(EARLIEST)
                .toList();
    }

    private static Holding holding(ResultSet row, List<Slice> slices) throws SQLException {
        return new Holding(
                row.getString("id"),
                row.getString("post_id"),
                row.getString("holder_id"),
                During.of(row.getString("starts_on"), row.getString("ends_on")),
                slices,
                Optional.ofNullable(row.getString("joint_group")),
                new Outlook(
                        Edtf.stored(row.getString("notice_given_on")),
                        Edtf.stored(row.getString("announced_on")),
                        Edtf.stored(row.getString("expected_end")),
                        Optional.ofNullable(row.getString("expected_end_kind")).map(EndKind::valueOf)),
                Optional.ofNullable(row.getString("end_reason")).map(EndReason::valueOf),
                Sources.read(row),
                row.getString("note"),
                row.getLong("revision"));
    }
}
