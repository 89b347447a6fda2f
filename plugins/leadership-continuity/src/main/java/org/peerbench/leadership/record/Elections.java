package org.peerbench.leadership.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.leadership.post.Election;
import org.peerbench.leadership.time.Edtf;

/** The elections of areas. */
public final class Elections {
    private static final String TABLE = "leadership_continuity__election";
    private static final String DECIDES = "leadership_continuity__election_post";

    private final Handle sql;

    /** Reads on this connection. */
    public Elections(Handle sql) {
        this.sql = sql;
    }

    private record Decides(String id, String election, String post, long revision) {}

    private List<Decides> decides(String area) {
        return sql.createQuery("select id, election_id, post_id, revision from leadership_continuity__election_post"
                        + " where area_id = :area order by id")
                .bind("area", area)
                .map((row, context) -> new Decides(
                        row.getString("id"),
                        row.getString("election_id"),
                        row.getString("post_id"),
                        row.getLong("revision")))
                .list();
    }

    /** Those of an area, the earliest first. */
    public List<Election> of(String area) {
        Map<String, List<String>> posts = decides(area).stream()
                .collect(Collectors.groupingBy(
                        Decides::election, Collectors.mapping(Decides::post, Collectors.toList())));
        return sql.createQuery("select id, label, held_on, source_url, revision from leadership_continuity__election"
                        + " where area_id = :area order by held_on, id")
                .bind("area", area)
                .map((row, context) -> new Election(
                        row.getString("id"),
                        row.getString("label"),
                        Edtf.of(row.getString("held_on")),
                        Optional.ofNullable(row.getString("source_url")),
                        posts.getOrDefault(row.getString("id"), List.of()),
                        row.getLong("revision")))
                .list();
    }

    /** Stores one. */
    public void add(Changes changes, String area, Election election) {
        Map<String, Object> row = columns(area, election);
        String id = changes.newId();
        row.put("id", id);
        changes.insert(TABLE, row);
        election.posts().forEach(post -> decide(changes, area, id, post));
    }

    /** Stores what has become of one. */
    public void change(Changes changes, String area, Election election) {
        changes.update(TABLE, election.id(), election.revision(), columns(area, election));
        List<Decides> before = decides(area).stream()
                .filter(one -> one.election().equals(election.id()))
                .toList();
        before.stream()
                .filter(one -> !election.posts().contains(one.post()))
                .forEach(one -> changes.delete(DECIDES, one.id(), one.revision()));
        List<String> known = before.stream().map(Decides::post).toList();
        election.posts().stream()
                .filter(post -> !known.contains(post))
                .forEach(post -> decide(changes, area, election.id(), post));
    }

    /** Takes one out. */
    public void remove(Changes changes, String area, Election election) {
        decides(area).stream()
                .filter(one -> one.election().equals(election.id()))
                .forEach(one -> changes.delete(DECIDES, one.id(), one.revision()));
        changes.delete(TABLE, election.id(), election.revision());
    }

    private static void decide(Changes changes, String area, String election, String post) {
        changes.insert(
                DECIDES, Map.of("id", changes.newId(), "election_id", election, "post_id", post, "area_id", area));
    }

    private static Map<String, Object> columns(String area, Election election) {
        Map<String, Object> row = new HashMap<>();
        row.put("area_id", area);
        row.put("label", election.label());
        row.put("held_on", election.on().text());
        row.put("source_url", election.source().orElse(null));
        return row;
    }
}
